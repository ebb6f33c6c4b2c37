package org.safeer.theme.testing;

import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.util.Set;
import org.safeer.kit.testing.TestTokens;

/** Calls as the gateway hands them on, in the roles it knows. */
public final class Clients {

  public static final String RESEARCHER = "the-researcher";

  private static final Set<String> RESEARCHER_SCOPES =
      Set.of(
          "themes:write",
          "themes:read",
          "aggregates:read",
          "aggregates:rebuild",
          "policy:write",
          "policy:read",
          "releases:draft",
          "releases:review",
          "releases:read");
  private static final Set<String> CHECKER_SCOPES =
      Set.of("releases:review", "releases:publish", "releases:read", "themes:read", "policy:read");

  private Clients() {}

  public static RequestSpecification researcher(String... grants) {
    return as(RESEARCHER, "researcher", RESEARCHER_SCOPES, grants);
  }

  public static RequestSpecification outputChecker(String... grants) {
    return as("the-checker", "output-checker", CHECKER_SCOPES, grants);
  }

  public static RequestSpecification releaseReader(String... grants) {
    return as("the-embassy", "release-reader", Set.of("releases:read"), grants);
  }

  public static RequestSpecification as(
      String client, String role, Set<String> scopes, String... grants) {
    return RestAssured.given()
        .header("Authorization", "Bearer " + TestTokens.token(client, role, scopes, grants))
        .contentType(ContentType.JSON);
  }
}
