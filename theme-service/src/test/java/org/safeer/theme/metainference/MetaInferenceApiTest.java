package org.safeer.theme.metainference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.safeer.theme.testing.Clients;
import org.safeer.theme.testing.StudyFeed;
import org.safeer.theme.testing.ThemeServiceProfile;
import org.safeer.theme.testing.Topics;

/** What a team concludes must not be lost to a colleague, a typing error or a retry. */
@QuarkusTest
@TestProfile(ThemeServiceProfile.class)
class MetaInferenceApiTest {

  private static final String EXPANDED =
      """
      {"conclusion":"expanded","reasoning":{"en":"The interviews tell why.","ur":"انٹرویو"}}""";
  private static final String DISCORDANT = EXPANDED.replace("expanded", "discordant");

  @Inject Topics topics;

  private final String study = "meta-" + UUID.randomUUID().toString().substring(0, 8);

  @BeforeEach
  void openStudy() {
    StudyFeed.of(topics, study).study(Clients.RESEARCHER, true);
    topics.caughtUp();
    Clients.researcher()
        .body("{\"title\":{\"en\":\"T\"},\"definition\":{\"en\":\"D\"},\"items\":[],\"codes\":[]}")
        .put("/v1/studies/{s}/themes/pride", study)
        .then()
        .statusCode(201);
  }

  @Test
  void aConclusionIsWrittenOnceAndARetryIsTheSame() {
    // Given
    problem(get("pride"), 404, "not-found");

    // When
    String tag = put("pride", EXPANDED, null).statusCode(201).extract().header("ETag");

    // Then
    put("pride", EXPANDED, null).statusCode(200).header("ETag", tag);
    get("pride")
        .statusCode(200)
        .header("ETag", tag)
        .body("conclusion", equalTo("expanded"))
        .body("reasoning.ur", equalTo("انٹرویو"))
        .body("editedBy", equalTo(Clients.RESEARCHER));
  }

  @Test
  void anEditMustNameTheVersionItEdits() {
    // Given
    String first = put("pride", EXPANDED, null).extract().header("ETag");

    // When, Then
    problem(put("pride", DISCORDANT, null), 428, "precondition-required");
    String second = put("pride", DISCORDANT, first).statusCode(200).extract().header("ETag");
    problem(put("pride", EXPANDED, first), 412, "precondition-failed");
    put("pride", DISCORDANT, first).statusCode(200).header("ETag", second);
    get("pride").body("conclusion", equalTo("discordant"));
  }

  @Test
  void twoFirstWritersGetOneConclusionAndOneClearAnswer() {
    // When
    var one = CompletableFuture.supplyAsync(() -> status(EXPANDED));
    var two = CompletableFuture.supplyAsync(() -> status(EXPANDED));

    // Then
    assertThat(Set.of(one.join(), two.join())).isEqualTo(Set.of(200, 201));
  }

  @ParameterizedTest(name = "{0} -> {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "\"expanded\" | \"proven\" | validation-failed | /conclusion",
        "\"expanded\" | null | validation-failed | /conclusion",
        "\"expanded\" | 7 | malformed-body | /conclusion",
        "\"en\":\"The interviews tell why.\" | \"en\":\" \" | validation-failed | /reasoning/en",
        "\"en\":\"The interviews tell why.\" | \"en\":\"a\\u0000\" | malformed-body | /reasoning/en",
        "\"conclusion\" | \"colour\":1,\"conclusion\" | malformed-body | /colour"
      })
  void aMalformedConclusionIsToldWhichFieldIsWrong(
      String good, String bad, String code, String pointer) {
    problem(put("pride", EXPANDED.replace(good, bad), null), 400, code)
        .body("errors[0].pointer", equalTo(pointer));
  }

  @Test
  void aReasonOfTwoThousandCharactersIsTheLongest() {
    put("pride", EXPANDED.replace("The interviews tell why.", "x".repeat(2000)), null)
        .statusCode(201);
    problem(
            put("pride", EXPANDED.replace("The interviews tell why.", "x".repeat(2001)), null),
            400,
            "validation-failed")
        .body("errors[0].pointer", equalTo("/reasoning/en"));
  }

  @Test
  void aThemeThatDoesNotExistHasNone() {
    problem(put("prejudice", EXPANDED, null), 404, "not-found");
    problem(get("prejudice"), 404, "not-found");
    problem(put("Not A Key", EXPANDED, null), 400, "validation-failed");
  }

  @Test
  void onlyTheTeamOfTheStudyGetsIn() {
    // Given
    put("pride", EXPANDED, null);
    String path = "/v1/studies/{s}/themes/pride/meta-inference";

    // When, Then
    problem(Clients.outputChecker(study).body(EXPANDED).put(path, study).then(), 403, "forbidden");
    Clients.outputChecker(study).get(path, study).then().statusCode(200);
    problem(Clients.releaseReader(study).get(path, study).then(), 403, "forbidden");
    problem(
        Clients.as("stranger", "researcher", Set.of("themes:read")).get(path, study).then(),
        404,
        "not-found");
  }

  private int status(String body) {
    return put("pride", body, null).extract().statusCode();
  }

  private ValidatableResponse put(String theme, String body, String ifMatch) {
    var request = Clients.researcher().body(body);
    return (ifMatch == null ? request : request.header("If-Match", ifMatch))
        .put("/v1/studies/{s}/themes/{t}/meta-inference", study, theme)
        .then();
  }

  private ValidatableResponse get(String theme) {
    return Clients.researcher()
        .get("/v1/studies/{s}/themes/{t}/meta-inference", study, theme)
        .then();
  }

  private static ValidatableResponse problem(ValidatableResponse answer, int status, String code) {
    return answer
        .statusCode(status)
        .contentType("application/problem+json")
        .body("code", equalTo(code))
        .body("traceId", notNullValue());
  }
}
