package org.safeer.theme.theme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
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

/** A researcher's themes must not be lost to a colleague, a typing error or a retry. */
@QuarkusTest
@TestProfile(ThemeServiceProfile.class)
class ThemeApiTest {

  private static final String THEME =
      """
      {"title":{"en":"Pride","ur":"فخر"},"definition":{"en":"Being proud"},
       "items":[{"questionnaire":"main","item":"pride","polarity":"positive"}],
       "codes":["media"]}""";

  @Inject Topics topics;

  private final String study = "themes-" + UUID.randomUUID().toString().substring(0, 8);
  private StudyFeed feed;

  @BeforeEach
  void openStudy() {
    feed = StudyFeed.of(topics, study);
    feed.study(Clients.RESEARCHER, true);
    feed.questionnaire(1);
    feed.codebook();
    topics.caughtUp();
  }

  @Test
  void aThemeIsCreatedOnceAndARetryIsTheSame() {
    // When
    String tag = put("pride", THEME).statusCode(201).extract().header("ETag");

    // Then
    put("pride", THEME).statusCode(200).header("ETag", tag);
    Clients.researcher()
        .get("/v1/studies/{s}/themes/pride", study)
        .then()
        .statusCode(200)
        .header("ETag", tag)
        .body("title.ur", equalTo("فخر"))
        .body("items[0].polarity", equalTo("positive"))
        .body("editedBy", equalTo(Clients.RESEARCHER));
  }

  @Test
  void anEditMustNameTheVersionItEdits() {
    // Given
    String edited = THEME.replace("Being proud", "Being proud of it");
    String first = put("pride", THEME).extract().header("ETag");

    // When, Then
    problem(put("pride", edited), 428, "precondition-required");
    String second = put("pride", edited, first).statusCode(200).extract().header("ETag");
    problem(put("pride", THEME, first), 412, "precondition-failed");
    put("pride", THEME, second).statusCode(200);
  }

  @Test
  void twoFirstWritersGetOneThemeAndOneClearAnswer() {
    // When
    var one = CompletableFuture.supplyAsync(() -> put("raced", THEME).extract().statusCode());
    var two = CompletableFuture.supplyAsync(() -> put("raced", THEME).extract().statusCode());

    // Then
    assertThat(Set.of(one.join(), two.join())).isEqualTo(Set.of(200, 201));
  }

  @Test
  void whatNobodyPublishedCannotBeMapped() {
    // When, Then
    problem(put("x", THEME.replace("\"pride\"", "\"prid\"")), 400, "unknown-item")
        .body("errors[0].pointer", equalTo("/items/0"));
    problem(put("x", THEME.replace("\"media\"", "\"medium\"")), 400, "unknown-code")
        .body("errors[0].pointer", equalTo("/codes/0"));
  }

  @Test
  void whatWasPublishedAMomentAgoIsWaitedFor() {
    // Given
    String late = "late-" + study;
    StudyFeed lateFeed = StudyFeed.of(topics, late);
    lateFeed.study(Clients.RESEARCHER, true);
    topics.caughtUp();

    // When
    var answer =
        CompletableFuture.supplyAsync(
            () ->
                Clients.researcher()
                    .body(THEME)
                    .put("/v1/studies/{s}/themes/pride", late)
                    .statusCode());
    lateFeed.questionnaire(1);
    lateFeed.codebook();

    // Then
    assertThat(answer.join()).isEqualTo(201);
  }

  @ParameterizedTest(name = "{0} -> {1} {3}")
  @CsvSource(
      delimiter = '|',
      value = {
        "\"codes\":[\"media\"] | \"codes\":[\"media\",\"media\"] | validation-failed | /codes/1",
        "\"codes\":[\"media\"] | \"codes\":[null] | validation-failed | /codes/0",
        "\"codes\":[\"media\"] | \"codes\":[\"Not A Key\"] | validation-failed | /codes/0",
        "\"codes\":[\"media\"] | \"colour\":\"red\" | malformed-body | /colour",
        "\"positive\" | \"sideways\" | validation-failed | /items/0/polarity",
        "\"en\":\"Pride\" | \"en\":\" \" | validation-failed | /title/en",
        "\"en\":\"Pride\" | \"en\":\"a\\u0000b\" | malformed-body | /title/en",
        "\"en\":\"Pride\" | \"en\":\"\\ud800\" | malformed-body | /title/en",
        "\"en\":\"Pride\" | \"en\":7 | malformed-body | /title/en",
      })
  void aMalformedThemeIsToldWhichFieldIsWrong(
      String good, String bad, String code, String pointer) {
    problem(put("bad", THEME.replace(good, bad)), 400, code)
        .body("errors[0].pointer", equalTo(pointer));
  }

  @ParameterizedTest
  @CsvSource({"not json", "[]", "null", "''", "'{\"title\":1}'"})
  void whatIsNoThemeAtAllIsRefused(String body) {
    put("bad", body).statusCode(400).contentType("application/problem+json");
  }

  @Test
  void aKeyMustBeAKeyAndTheBodyJson() {
    // When, Then
    problem(put("Not A Key", THEME), 400, "validation-failed");
    problem(
        Clients.researcher()
            .contentType("text/plain")
            .body("x")
            .put("/v1/studies/{s}/themes/x", study)
            .then(),
        415,
        "unsupported-media-type");
  }

  @Test
  void theListComesInPages() {
    // Given
    for (String key : new String[] {"a", "b", "c"}) {
      put(key, THEME).statusCode(201);
    }

    // When
    String next =
        list("limit=2")
            .statusCode(200)
            .body("items.theme", equalTo(java.util.List.of("a", "b")))
            .header("Link", endsWith("rel=\"next\""))
            .extract()
            .path("next");

    // Then
    list("limit=2&cursor=" + next).body("items", hasSize(1)).body("items[0].theme", equalTo("c"));
    problem(list("cursor=made-up"), 400, "invalid-cursor");
    problem(list("limit=0"), 400, "invalid-parameter");
  }

  @Test
  void onlyTheTeamOfTheStudyGetsIn() {
    // Given
    put("pride", THEME);

    // When, Then
    problem(
        Clients.as("stranger", "researcher", Set.of("themes:read", "aggregates:read"))
            .get("/v1/studies/{s}/themes/pride", study)
            .then(),
        404,
        "not-found");
    problem(
        Clients.outputChecker(study).body(THEME).put("/v1/studies/{s}/themes/x", study).then(),
        403,
        "forbidden");
    problem(
        Clients.releaseReader(study).get("/v1/studies/{s}/aggregates", study).then(),
        403,
        "forbidden");
    Clients.outputChecker(study).get("/v1/studies/{s}/themes/pride", study).then().statusCode(200);
    problem(
        io.restassured.RestAssured.get("/v1/studies/{s}/themes/pride", study).then(),
        401,
        "unauthenticated");
  }

  private ValidatableResponse list(String query) {
    return Clients.researcher().get("/v1/studies/{s}/themes?" + query, study).then();
  }

  private ValidatableResponse put(String theme, String body) {
    return Clients.researcher().body(body).put("/v1/studies/{s}/themes/{t}", study, theme).then();
  }

  private ValidatableResponse put(String theme, String body, String ifMatch) {
    return Clients.researcher()
        .header("If-Match", ifMatch)
        .body(body)
        .put("/v1/studies/{s}/themes/{t}", study, theme)
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
