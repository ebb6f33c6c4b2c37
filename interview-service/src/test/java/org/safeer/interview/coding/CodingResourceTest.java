package org.safeer.interview.coding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.safeer.interview.testing.RealServers;
import org.safeer.interview.testing.TestStudy;
import org.safeer.interview.testing.Topics;

/** Without these, a coder's work could be lost, doubled, or stand on words nobody said. */
@RealServers
class CodingResourceTest {

  /** 23 code points, 26 chars: a flag of two, and an emoji of one. */
  private static final String ANSWER =
      "\u0645\u06CC\u06BA \uD83C\uDDF5\uD83C\uDDF0 e\u0301 \uD83C\uDF89 home again.";

  private TestStudy study;
  private UUID interview;

  @BeforeEach
  void transcribe() {
    study = TestStudy.known();
    interview = study.interview(study.participant("interview"));
    study.transcript(interview, "Why?\n\n" + ANSWER).statusCode(201);
    study.code("home");
    study.code("return");
  }

  @Test
  void aCodingStandsOnCodePointsAndIsToldWithoutItsWords() {
    // Given
    int points = ANSWER.codePointCount(0, ANSWER.length());

    // When
    UUID coding = study.coding(interview, TestStudy.codingOf("home", 2, 4, 6));
    study.coding(interview, TestStudy.codingOf("return", 2, 0, points - 1));

    // Then
    study
        .owner()
        .queryParam("code", "home")
        .get(study.path("/excerpts"))
        .then()
        .statusCode(200)
        .body("items", hasSize(1))
        .body("items[0].text", equalTo("\uD83C\uDDF5\uD83C\uDDF0"))
        .body("items[0].speaker", equalTo("interviewee"))
        .body("items[0].coding", equalTo(coding.toString()));
    study
        .owner()
        .get(study.path("/excerpts"))
        .then()
        .body("items.code", containsInAnyOrder("home", "return"));
    JsonNode state =
        Topics.valid(
            Topics.records("safeer.codings", study.key() + "/" + coding, 1).get(0), "CodingState");
    assertThat(state.path("start").asInt()).isEqualTo(4);
    assertThat(state.has("text")).isFalse();
    assertThat(state.has("memo")).isFalse();
  }

  @Test
  void aRetryChangesNothingAndAChangeNeedsTheVersionItChanges() {
    // Given
    UUID coding = study.coding(interview, TestStudy.codingOf("home", 2, 0, 3));
    String path = study.codingPath(interview, coding);
    String etag = study.owner().get(path).then().statusCode(200).extract().header("ETag");
    Map<String, Object> other = TestStudy.codingOf("return", 2, 0, 3);

    // When, Then
    study
        .owner()
        .body(TestStudy.codingOf("home", 2, 0, 3))
        .put(path)
        .then()
        .statusCode(200)
        .header("ETag", equalTo(etag));
    study
        .owner()
        .body(other)
        .put(path)
        .then()
        .statusCode(409)
        .body("code", equalTo("coding-exists"));
    study.owner().header("If-Match", "\"1\"").body(other).put(path).then().statusCode(412);
    study
        .owner()
        .header("If-Match", etag)
        .body(other)
        .put(path)
        .then()
        .statusCode(200)
        .body("code", equalTo("return"));
    List<ConsumerRecord<String, byte[]>> told =
        Topics.records("safeer.codings", study.key() + "/" + coding, 2);
    assertThat(told).hasSize(2);
    assertThat(Topics.valid(told.get(1), "CodingState").path("code").asText()).isEqualTo("return");
  }

  @Test
  void aDeletedCodingIsGoneForGood() {
    // Given
    Map<String, Object> body = TestStudy.codingOf("home", 2, 0, 3);
    UUID coding = study.coding(interview, body);
    String path = study.codingPath(interview, coding);

    // When
    study.owner().delete(path).then().statusCode(204);

    // Then
    study.owner().delete(path).then().statusCode(204);
    study.owner().get(path).then().statusCode(404);
    study
        .owner()
        .body(body)
        .put(path)
        .then()
        .statusCode(410)
        .body("code", equalTo("coding-deleted"));
    study.owner().get(study.path("/excerpts")).then().body("items", hasSize(0));
    List<ConsumerRecord<String, byte[]>> told =
        Topics.records("safeer.codings", study.key() + "/" + coding, 2);
    assertThat(told.get(1).value()).isNull();
    assertThat(Long.parseLong(Topics.header(told.get(1), "ce_stateversion")))
        .isGreaterThan(Long.parseLong(Topics.header(told.get(0), "ce_stateversion")));
    assertThat(told.get(1).partition()).isEqualTo(told.get(0).partition());
  }

  @Test
  void aCodingThatStandsOnNothingIsRefusedWithTheFieldAndTheRule() {
    int points = ANSWER.codePointCount(0, ANSWER.length());
    refused(TestStudy.codingOf("unheard-of", 2, 0, 3), "/code", "unknown-code");
    refused(TestStudy.codingOf("home", 3, 0, 3), "/turn", "unknown-turn");
    refused(TestStudy.codingOf("home", 2, 3, 3), "/start", "range");
    refused(TestStudy.codingOf("home", 2, 0, points + 1), "/end", "range");
    refused(TestStudy.codingOf("home", 2, -1, 3), "/start", "min");
    refused(TestStudy.codingOf("Not A Key", 2, 0, 3), "/code", "pattern");
    refused(Map.of("code", "home", "turn", 2, "start", 0), "/end", "not-null");
    refused(
        Map.of("code", "home", "turn", 2, "start", 0, "end", 2, "memo", "a\u0000"),
        "/memo",
        "storable-text");
    refused(
        Map.of("code", "home", "turn", 2, "start", 0, "end", 2, "colour", "red"),
        "/colour",
        "unknown-field");
  }

  @Test
  void beforeThereIsATranscriptNothingCanBeCoded() {
    // Given
    UUID untranscribed = study.interview(study.participant("interview"));

    // When, Then
    study
        .owner()
        .body(TestStudy.codingOf("home", 1, 0, 1))
        .put(study.codingPath(untranscribed, UUID.randomUUID()))
        .then()
        .statusCode(409)
        .body("code", equalTo("transcript-missing"));
  }

  @Test
  void requestsOfOneInstantMakeOneCoding() throws Exception {
    // Given
    String path = study.codingPath(interview, UUID.randomUUID());
    Callable<Integer> put =
        () -> study.owner().body(TestStudy.codingOf("home", 2, 0, 3)).put(path).statusCode();

    // When
    List<Integer> statuses = new ArrayList<>();
    ExecutorService clients = Executors.newFixedThreadPool(6);
    for (Future<Integer> answer : clients.invokeAll(List.of(put, put, put, put, put, put))) {
      statuses.add(answer.get());
    }
    clients.shutdown();

    // Then
    assertThat(statuses).containsOnly(200, 201);
    assertThat(statuses.stream().filter(status -> status == 201)).hasSize(1);
  }

  @Test
  void excerptsAreReadPageByPageAndACursorIsGoodForItsListOnly() {
    // Given
    for (int i = 0; i < 3; i++) {
      study.coding(interview, TestStudy.codingOf("home", 2, i, i + 1));
    }

    // When
    String next =
        study
            .owner()
            .queryParam("code", "home")
            .queryParam("limit", 2)
            .get(study.path("/excerpts"))
            .then()
            .body("items", hasSize(2))
            .extract()
            .path("next");

    // Then
    study
        .owner()
        .queryParam("code", "home")
        .queryParam("cursor", next)
        .get(study.path("/excerpts"))
        .then()
        .body("items", hasSize(1))
        .body("items.code", contains("home"));
    study
        .owner()
        .queryParam("code", "return")
        .queryParam("cursor", next)
        .get(study.path("/excerpts"))
        .then()
        .statusCode(400)
        .body("code", equalTo("invalid-cursor"));
    study.owner().queryParam("limit", 0).get(study.path("/excerpts")).then().statusCode(400);
    study.owner().queryParam("code", "No Key").get(study.path("/excerpts")).then().statusCode(400);
  }

  @Test
  void theCodingsOfOneInterviewAreReadPageByPage() {
    // Given
    UUID other = study.interview(study.participant("interview"));
    study.transcript(other, "Words.").statusCode(201);
    UUID elsewhere = study.coding(other, TestStudy.codingOf("home", 1, 0, 2));
    List<String> ids = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      ids.add(study.coding(interview, TestStudy.codingOf("home", 2, i, i + 1)).toString());
    }
    String path = study.path("/interviews/" + interview + "/codings");

    // When
    List<String> read = new ArrayList<>();
    JsonPath page = page(path, null);
    read.addAll(page.getList("items.coding"));
    assertThat(read).hasSize(2);
    read.addAll(page(path, page.getString("next")).getList("items.coding"));

    // Then
    assertThat(read).containsExactlyElementsOf(ids.stream().sorted().toList());
    study
        .owner()
        .queryParam("cursor", page.getString("next"))
        .get(study.path("/interviews/" + other + "/codings"))
        .then()
        .statusCode(400)
        .body("code", equalTo("invalid-cursor"));
    study
        .owner()
        .get(study.path("/interviews/" + other + "/codings"))
        .then()
        .body("items.coding", contains(elsewhere.toString()));
    study
        .owner()
        .get(study.path("/interviews/" + UUID.randomUUID() + "/codings"))
        .then()
        .statusCode(404);
  }

  private JsonPath page(String path, String cursor) {
    RequestSpecification request = study.owner().queryParam("limit", 2);
    if (cursor != null) {
      request.queryParam("cursor", cursor);
    }
    return request.get(path).then().statusCode(200).extract().jsonPath();
  }

  private void refused(Map<String, Object> coding, String pointer, String rule) {
    study
        .owner()
        .body(coding)
        .put(study.codingPath(interview, UUID.randomUUID()))
        .then()
        .statusCode(400)
        .contentType("application/problem+json")
        .body("errors[0].pointer", equalTo(pointer))
        .body("errors[0].rule", equalTo(rule));
  }
}
