package org.safeer.system.suite;

import java.util.Map;
import java.util.Set;

/** What each role may do, as it was decided: not read from the gateway, which is tested by it. */
public final class Roles {

  private static final Set<String> RESEARCHER =
      scopes(
          """
          studies:write studies:read questionnaires:write questionnaires:read participants:write
          participants:read consent-forms:write consent-forms:read consents:write consents:read
          responses:write responses:read responses:review responses:export
          imports:write imports:read contacts:write contacts:read
          receipts:write invitations:write invitations:read
          withdrawals:write withdrawals:read interviews:write interviews:read transcripts:write
          transcripts:read codebook:write codebook:read codings:write excerpts:read themes:write
          guides:write memos:write memos:read pseudonyms:write pseudonyms:read
          themes:read aggregates:read aggregates:rebuild weightings:write weightings:read
          quotas:write quotas:read
          policy:write policy:read releases:draft
          releases:review releases:read quotations:approve sandbox:reset qda:export qda:import
          """);

  private static final Set<String> DATA_COLLECTOR =
      scopes(
          """
          studies:read questionnaires:read participants:write participants:read
          consent-forms:read consents:write consents:read responses:write responses:read
          imports:write imports:read contacts:write
          receipts:write invitations:write invitations:read
          withdrawals:write withdrawals:read quotas:read
          interviews:write interviews:read transcripts:write sandbox:reset
          """);

  private static final Set<String> CODER =
      scopes(
          """
          studies:read interviews:read transcripts:read codebook:read codings:write excerpts:read
          memos:write memos:read
          """);

  private static final Set<String> OUTPUT_CHECKER =
      scopes(
          """
          quotations:approve releases:review releases:publish releases:read themes:read policy:read
          """);

  private static final Set<String> RELEASE_READER = scopes("releases:read");

  private static final Map<Client, Set<String>> OF =
      Map.of(
          Client.FAITH_RESEARCHER, RESEARCHER,
          Client.FREEWAYS_RESEARCHER, RESEARCHER,
          Client.SANDBOX_RESEARCHER, RESEARCHER,
          Client.PARTNER, DATA_COLLECTOR,
          Client.CODER, CODER,
          Client.CHECKER, OUTPUT_CHECKER,
          Client.EMBASSY, RELEASE_READER);

  private Roles() {}

  private static Set<String> scopes(String words) {
    return Set.of(words.strip().split("\\s+"));
  }

  public static Set<String> scopes(Client client) {
    return OF.get(client);
  }
}
