package org.safeer.interview.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.safeer.interview.testing.RealServers;
import org.safeer.interview.testing.TestStudy;

/** Without these, nobody would know what an interviewee was asked. */
@RealServers
class InterviewGuideTest {

  private TestStudy study;

  @BeforeEach
  void addAGuide() {
    study = TestStudy.known();
    name("Life abroad").statusCode(201).body("latestVersion", nullValue());
  }

  @Test
  void aGuideIsAddedOnceAndRenamedByWhoHasReadIt() {
    // Given
    String etag = study.owner().get(path("")).then().statusCode(200).extract().header("ETag");

    // When, Then
    name("Life abroad").statusCode(200).header("ETag", equalTo(etag));
    name("Home").statusCode(409).body("code", equalTo("guide-exists"));
    study
        .owner()
        .header("If-Match", "\"1\"")
        .body(title("Home"))
        .put(path(""))
        .then()
        .statusCode(412);
    study
        .owner()
        .header("If-Match", etag)
        .body(title("Home"))
        .put(path(""))
        .then()
        .statusCode(200)
        .body("title.en", equalTo("Home"));
    study.owner().get(study.path("/interview-guides")).then().body("items.guide", contains("main"));
  }

  @Test
  void aVersionNeverChangesAndSaysWhatOfItLacksInWhichLanguage() {
    // When
    publish(question("home", Map.of("en", "Where is home?", "ur", "گھر کہاں ہے؟")))
        .statusCode(201)
        .body("guideVersion", equalTo(1));
    publish(
            question("home", Map.of("en", "Where is home?", "ur", "گھر کہاں ہے؟")),
            question("work", Map.of("en", "And work?"), Map.of("en", "Since when?")))
        .statusCode(201)
        .body("guideVersion", equalTo(2));

    // Then
    study
        .owner()
        .get(path("/versions/1"))
        .then()
        .statusCode(200)
        .header("ETag", equalTo("\"1\""))
        .body("questions.key", contains("home"))
        .body("languages.language", contains("en", "ur"))
        .body("languages.missing", contains(0, 0));
    study
        .owner()
        .get(path("/versions/2"))
        .then()
        .body("languages[1].texts", equalTo(1))
        .body("languages[1].missing", equalTo(2))
        .body("languages[1].lacks", contains("/questions/1/text", "/questions/1/probes/0"))
        .body("publishedBy", equalTo("owner"));
    study
        .owner()
        .queryParam("limit", 1)
        .get(path("/versions"))
        .then()
        .body("items.guideVersion", contains(1));
    study.owner().get(path("")).then().body("latestVersion", equalTo(2));
    study.owner().get(path("/versions/3")).then().statusCode(404);
  }

  @Test
  void aRetryPublishesNothingTwice() {
    // Given
    Map<String, Object> home = question("home", Map.of("en", "Where is home?"));
    Map<String, Object> work = question("work", Map.of("en", "And work?"));

    // When, Then
    keyed("a", home).statusCode(201);
    keyed("a", home).statusCode(201).body("guideVersion", equalTo(1));
    keyed("a", work).statusCode(422);
    publish(home).statusCode(200).body("guideVersion", equalTo(1));
    publish(work).statusCode(201).body("guideVersion", equalTo(2));
    publish(home).statusCode(201).body("guideVersion", equalTo(3));
  }

  @Test
  void whatCannotBeAskedIsRefusedWithTheFieldAndTheRule() {
    Map<String, Object> home = question("home", Map.of("en", "Where is home?"));
    publish(home, home)
        .statusCode(400)
        .body("errors[0].pointer", equalTo("/questions/1/key"))
        .body("errors[0].rule", equalTo("duplicate"));
    publish().statusCode(400).body("errors[0].pointer", equalTo("/questions"));
    publish(question("home", Map.of())).statusCode(400);
    publish(question("home", Map.of("en", " "))).statusCode(400);
    publish(question("Home!", Map.of("en", "Where?"))).statusCode(400);
    publish(question("home", Map.of("no tag", "Where?"))).statusCode(400);
    study
        .owner()
        .body(Map.of("questions", List.of(home)))
        .post(study.path("/interview-guides/unknown/versions"))
        .then()
        .statusCode(404);
  }

  @Test
  void aDataCollectorReadsWhatToAskAndWritesNone() {
    // Given
    publish(question("home", Map.of("en", "Where is home?"))).statusCode(201);

    // When, Then
    study.collector("partner").get(path("/versions/1")).then().statusCode(200);
    study.coder().get(path("/versions/1")).then().statusCode(200);
    study.collector("partner").body(title("Mine")).put(path("")).then().statusCode(403);
    study.collector("partner").body("{}").post(path("/versions")).then().statusCode(403);
  }

  @Test
  void anInterviewSaysWhichVersionWasAsked() {
    // Given
    publish(question("home", Map.of("en", "Where is home?"))).statusCode(201);
    Map<String, Object> body = new HashMap<>(TestStudy.interviewOf(study.participant("interview")));
    String interview = study.path("/interviews/" + UUID.randomUUID());

    // When, Then
    body.put("guide", Map.of("guide", "main", "version", 2));
    study
        .owner()
        .body(body)
        .put(interview)
        .then()
        .statusCode(400)
        .body("errors[0].pointer", equalTo("/guide"))
        .body("errors[0].rule", equalTo("unknown-guide"));
    body.put("guide", Map.of("guide", "main", "version", 1));
    study.owner().body(body).put(interview).then().statusCode(201);
    study.owner().body(body).put(interview).then().statusCode(200);
    study
        .owner()
        .get(interview)
        .then()
        .body("guide.guide", equalTo("main"))
        .body("guide.version", equalTo(1));
    body.remove("guide");
    study.owner().body(body).put(interview).then().statusCode(409);
  }

  @Test
  void versionsPublishedInOneInstantHaveNumbersOfTheirOwn() throws Exception {
    // When
    var clients = java.util.concurrent.Executors.newFixedThreadPool(4);
    List<java.util.concurrent.Callable<Integer>> calls =
        java.util.stream.IntStream.range(0, 8)
            .<java.util.concurrent.Callable<Integer>>mapToObj(
                i ->
                    () ->
                        publish(question("q" + i, Map.of("en", "What?")))
                            .statusCode(201)
                            .extract()
                            .path("guideVersion"))
            .toList();
    List<Integer> numbers = new java.util.ArrayList<>();
    for (var answer : clients.invokeAll(calls)) {
      numbers.add(answer.get());
    }
    clients.shutdown();

    // Then
    assertThat(numbers).containsExactlyInAnyOrder(1, 2, 3, 4, 5, 6, 7, 8);
  }

  private ValidatableResponse name(String title) {
    return study.owner().body(title(title)).put(path("")).then();
  }

  private static Map<String, Object> title(String title) {
    return Map.of("title", Map.of("en", title));
  }

  @SafeVarargs
  private ValidatableResponse publish(Map<String, Object>... questions) {
    return study
        .owner()
        .body(Map.of("questions", List.of(questions)))
        .post(path("/versions"))
        .then();
  }

  private ValidatableResponse keyed(String key, Map<String, Object> question) {
    return study
        .owner()
        .header("Idempotency-Key", key)
        .body(Map.of("questions", List.of(question)))
        .post(path("/versions"))
        .then();
  }

  @SafeVarargs
  private static Map<String, Object> question(
      String key, Map<String, String> text, Map<String, String>... probes) {
    return Map.of("key", key, "text", text, "probes", List.of(probes));
  }

  private String path(String rest) {
    return study.path("/interview-guides/main" + rest);
  }
}
