package org.safeer.gateway.client;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a client is, and so what it may ask for: the one table of roles and scopes.
 *
 * <p>A scope opens an operation; which studies it opens it for is a matter of grants and ownership.
 */
public enum Role {
  RESEARCHER(
      "researcher",
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
      """),
  DATA_COLLECTOR(
      "data-collector",
      """
      studies:read questionnaires:read participants:write participants:read
      consent-forms:read consents:write consents:read responses:write responses:read
      imports:write imports:read contacts:write
      receipts:write invitations:write invitations:read
      withdrawals:write withdrawals:read quotas:read
      interviews:write interviews:read transcripts:write sandbox:reset
      """),
  /** Works on pseudonymised transcripts alone. */
  CODER(
      "coder",
      """
      studies:read interviews:read transcripts:read codebook:read codings:write excerpts:read
      memos:write memos:read
      """),
  OUTPUT_CHECKER(
      "output-checker",
      """
      quotations:approve releases:review releases:publish releases:read themes:read policy:read
      """),
  RELEASE_READER("release-reader", "releases:read"),
  /** Whoever has a link that is proof enough by itself. */
  LINK_BEARER("link-bearer", "export-link"),
  /** No client, but a person who takes part in a study and shows a secret of their own. */
  RESPONDENT("respondent", String.join(" ", RespondentSecret.scopes()));

  private final String key;
  private final Set<String> scopes;

  Role(String key, String scopes) {
    this.key = key;
    this.scopes = Set.of(scopes.strip().split("\\s+"));
  }

  /** The name in tokens, in the database and in the documentation. */
  public String key() {
    return key;
  }

  /** The scopes of this role. */
  public Set<String> scopes() {
    return scopes;
  }

  /** The role of that key. */
  public static Optional<Role> of(String key) {
    return Arrays.stream(values()).filter(role -> role.key.equals(key)).findFirst();
  }

  /** The keys of the roles that hold at least one of these scopes, in alphabetical order. */
  public static Set<String> holding(Set<String> scopes) {
    Set<String> holders = new TreeSet<>();
    for (Role role : values()) {
      if (role.scopes.stream().anyMatch(scopes::contains)) {
        holders.add(role.key);
      }
    }
    return holders;
  }
}
