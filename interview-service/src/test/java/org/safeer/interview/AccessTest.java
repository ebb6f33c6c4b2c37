package org.safeer.interview;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import io.restassured.http.ContentType;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.safeer.interview.testing.RealServers;
import org.safeer.interview.testing.TestStudy;

/** Without these, a portal's key could read what people said in confidence. */
@RealServers
class AccessTest {

  private static final String ID = UUID.randomUUID().toString();

  private static final Set<String> EVERYTHING =
      Set.of(
          "interviews:write",
          "interviews:read",
          "transcripts:write",
          "transcripts:read",
          "codebook:write",
          "codebook:read",
          "codings:write",
          "excerpts:read",
          "memos:write",
          "memos:read",
          "quotations:approve",
          "guides:write",
          "pseudonyms:write",
          "pseudonyms:read",
          "qda:export",
          "qda:import");

  private final TestStudy study = TestStudy.known();

  static Stream<Arguments> operations() {
    return Stream.of(
        Arguments.of("GET", "/interviews"),
        Arguments.of("GET", "/interviews/" + ID),
        Arguments.of("PUT", "/interviews/" + ID),
        Arguments.of("GET", "/interviews/" + ID + "/transcript"),
        Arguments.of("PUT", "/interviews/" + ID + "/transcript"),
        Arguments.of("PUT", "/interviews/" + ID + "/status"),
        Arguments.of("GET", "/interviews/" + ID + "/recording"),
        Arguments.of("PUT", "/interviews/" + ID + "/recording"),
        Arguments.of("DELETE", "/interviews/" + ID + "/recording"),
        Arguments.of("GET", "/interviews/" + ID + "/anonymisation-log"),
        Arguments.of("GET", "/interviews/" + ID + "/pseudonym-map"),
        Arguments.of("GET", "/pseudonyms"),
        Arguments.of("GET", "/pseudonyms/" + ID),
        Arguments.of("PUT", "/pseudonyms/" + ID),
        Arguments.of("DELETE", "/pseudonyms/" + ID),
        Arguments.of("GET", "/interview-guides"),
        Arguments.of("GET", "/interview-guides/home"),
        Arguments.of("PUT", "/interview-guides/home"),
        Arguments.of("GET", "/interview-guides/home/versions"),
        Arguments.of("POST", "/interview-guides/home/versions"),
        Arguments.of("GET", "/interview-guides/home/versions/1"),
        Arguments.of("GET", "/codebook"),
        Arguments.of("GET", "/codes/home"),
        Arguments.of("PUT", "/codes/home"),
        Arguments.of("PUT", "/codes/home/parent"),
        Arguments.of("PUT", "/codes/home/retirement"),
        Arguments.of("DELETE", "/codes/home/retirement"),
        Arguments.of("POST", "/codes/home/merge"),
        Arguments.of("POST", "/codes/home/split"),
        Arguments.of("GET", "/codes/home/history"),
        Arguments.of("GET", "/codebook/versions"),
        Arguments.of("POST", "/codebook/versions"),
        Arguments.of("GET", "/codebook/versions/1"),
        Arguments.of("GET", "/memos"),
        Arguments.of("GET", "/memos/" + ID),
        Arguments.of("PUT", "/memos/" + ID),
        Arguments.of("DELETE", "/memos/" + ID),
        Arguments.of("GET", "/interviews/" + ID + "/codings/" + ID),
        Arguments.of("PUT", "/interviews/" + ID + "/codings/" + ID),
        Arguments.of("DELETE", "/interviews/" + ID + "/codings/" + ID),
        Arguments.of("GET", "/interviews/" + ID + "/codings"),
        Arguments.of("POST", "/interviews/" + ID + "/codings/" + ID + "/quotation-approval"),
        Arguments.of("POST", "/interviews/" + ID + "/coding-batches"),
        Arguments.of("PUT", "/interviews/" + ID + "/codings/" + ID + "/interviewee-approval"),
        Arguments.of("DELETE", "/interviews/" + ID + "/codings/" + ID + "/interviewee-approval"),
        Arguments.of("GET", "/coding-settings"),
        Arguments.of("PUT", "/coding-settings"),
        Arguments.of("GET", "/coding-feed?seconds=1"),
        Arguments.of("GET", "/agreement"),
        Arguments.of("GET", "/agreement/disagreements"),
        Arguments.of("GET", "/excerpts"),
        Arguments.of("PUT", "/qda-exports/" + ID),
        Arguments.of("GET", "/qda-exports/" + ID),
        Arguments.of("GET", "/qda-exports/" + ID + "/file"),
        Arguments.of("GET", "/qda-imports/" + ID));
  }

  @ParameterizedTest
  @MethodSource("operations")
  void aReleaseReaderMayDoNothingHereWhateverItSends(String method, String path) {
    study
        .as("embassy", "release-reader", Set.of("releases:read"), study.key())
        .body("{")
        .request(method, study.path(path))
        .then()
        .statusCode(403)
        .contentType("application/problem+json")
        .body("code", equalTo("forbidden"));
  }

  @ParameterizedTest
  @MethodSource("operations")
  void withoutATokenNothingIsAnswered(String method, String path) {
    given()
        .contentType(ContentType.JSON)
        .request(method, study.path(path))
        .then()
        .statusCode(401)
        .contentType("application/problem+json")
        .body("code", equalTo("unauthenticated"))
        .body("traceId", notNullValue());
  }

  @ParameterizedTest
  @MethodSource("operations")
  void aStudyThatIsNeitherOwnedNorGrantedLooksAbsent(String method, String path) {
    study
        .as("stranger", "researcher", EVERYTHING, "another-study")
        .body("{}")
        .request(method, study.path(path))
        .then()
        .statusCode(404)
        .contentType("application/problem+json")
        .body("code", equalTo("not-found"));
  }

  @ParameterizedTest
  @MethodSource("operations")
  void oddIdsKeysAndBodiesAreProblemsNeverFailures(String method, String path) {
    for (String odd : new String[] {path.replace(ID, "no-uuid"), path.replace("home", "a%00b")}) {
      int status =
          study
              .owner()
              .urlEncodingEnabled(false)
              .body("[]")
              .request(method, study.path(odd))
              .then()
              .extract()
              .statusCode();
      assertThat(status).isBetween(200, 499);
    }
    study
        .as("someone", "researcher", Set.of("interviews:read", "codebook:read"))
        .urlEncodingEnabled(false)
        .get("/v1/studies/a%00b/interviews")
        .then()
        .statusCode(404);
  }

  @Test
  void theDescriptionOfTheApiIsServed() {
    given()
        .get("/q/openapi?format=json")
        .then()
        .statusCode(200)
        .body("openapi", equalTo("3.1.0"))
        .body("paths.size()", equalTo(44));
    given().get("/q/health/ready").then().statusCode(200);
  }
}
