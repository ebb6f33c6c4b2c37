package org.safeer.survey.testing;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.safeer.kit.secret.SpokenCode;
import org.safeer.kit.testing.TestTokens;

/** Clients with the scopes the gateway gives to their roles. */
public final class Clients {

  /** The researcher who owns the studies of these tests. */
  public static final String OWNER = "faith-researcher";

  private static final Set<String> COLLECTOR_SCOPES =
      scopes(
          "studies:read questionnaires:read participants:write participants:read"
              + " consent-forms:read consents:write consents:read responses:write responses:read"
              + " invitations:write invitations:read"
              + " imports:write imports:read receipts:write contacts:write withdrawals:write withdrawals:read"
              + " quotas:read");

  private static final Set<String> RESEARCHER_SCOPES =
      Stream.concat(
              COLLECTOR_SCOPES.stream(),
              Stream.of(
                  "studies:write",
                  "questionnaires:write",
                  "consent-forms:write",
                  "responses:review",
                  "responses:export",
                  "weightings:write",
                  "weightings:read",
                  "quotas:write",
                  "sandbox:reset",
                  "contacts:read",
                  "aggregates:read"))
          .collect(Collectors.toUnmodifiableSet());

  private Clients() {}

  /** The owner, whose token carries no grant: ownership is the service's own knowledge. */
  public static RequestSpecification owner() {
    return researcher(OWNER);
  }

  /** A researcher. */
  public static RequestSpecification researcher(String client, String... studies) {
    return with(TestTokens.token(client, "researcher", RESEARCHER_SCOPES, studies));
  }

  /** A partner app. */
  public static RequestSpecification collector(String client, String... studies) {
    return with(TestTokens.token(client, "data-collector", COLLECTOR_SCOPES, studies));
  }

  /** A respondent who shows this code as that of a receipt, which the gateway has hashed. */
  public static RequestSpecification respondent(String code) {
    return showing("receipt", code);
  }

  /** A respondent who shows the token of an invitation. */
  public static RequestSpecification bearer(String token) {
    return showing("invitation", token);
  }

  /** A respondent who shows the code they were given when they entered. */
  public static RequestSpecification participating(String code) {
    return showing("participation", code);
  }

  private static RequestSpecification showing(String scope, String code) {
    return with(
        TestTokens.ofSecret("respondent", scope, SpokenCode.read(code).orElseThrow().hash()));
  }

  /** Whoever has a link, as the gateway lets them in. */
  public static RequestSpecification linkBearer() {
    return with(TestTokens.token("link-bearer", "link-bearer", Set.of("export-link")));
  }

  /** An embassy portal, which reads releases and nothing else. */
  public static RequestSpecification releaseReader(String... studies) {
    return with(
        TestTokens.token("embassy-portal", "release-reader", Set.of("releases:read"), studies));
  }

  /** Whoever has this token. */
  public static RequestSpecification with(String token) {
    return given().header("Authorization", "Bearer " + token).contentType(ContentType.JSON);
  }

  private static Set<String> scopes(String text) {
    return Arrays.stream(text.split(" ")).collect(Collectors.toUnmodifiableSet());
  }
}
