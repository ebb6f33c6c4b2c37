package org.safeer.interview.interview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.safeer.interview.testing.RealServers;
import org.safeer.interview.testing.SurveyTopics;
import org.safeer.interview.testing.TestStudy;
import org.safeer.interview.testing.Topics;

/** Without these, a partner's retry could double an interview, or lack of consent go unnoticed. */
@RealServers
class InterviewResourceTest {

  @Test
  void anInterviewIsRecordedOnceHoweverOftenItIsSent() {
    // Given
    TestStudy study = TestStudy.known();
    UUID participant = study.participant("survey", "interview");
    UUID interview = UUID.randomUUID();
    String path = study.path("/interviews/" + interview);

    // When
    String etag =
        study
            .owner()
            .body(TestStudy.interviewOf(participant))
            .put(path)
            .then()
            .statusCode(201)
            .body("status", equalTo("conducted"))
            .body("transcriptVersion", nullValue())
            .extract()
            .header("ETag");

    // Then
    study
        .owner()
        .body(TestStudy.interviewOf(participant))
        .put(path)
        .then()
        .statusCode(200)
        .header("ETag", equalTo(etag));
    study
        .owner()
        .get(path)
        .then()
        .statusCode(200)
        .header("ETag", equalTo(etag))
        .body("place", equalTo("Dubai"));
    study.owner().get(study.path("/interviews")).then().body("items", hasSize(1));
    JsonNode state =
        Topics.valid(
            Topics.records("safeer.interviews", study.key() + "/" + interview, 1).get(0),
            "InterviewState");
    assertThat(state.path("participant").asText()).isEqualTo(participant.toString());
    assertThat(state.has("place")).isFalse();
  }

  @Test
  void anotherInterviewUnderTheSameIdIsRefused() {
    // Given
    TestStudy study = TestStudy.known();
    UUID participant = study.participant("interview");
    UUID interview = study.interview(participant);

    // When, Then
    study
        .owner()
        .body(
            Map.of(
                "participant", participant,
                "mode", "video",
                "language", "ur",
                "conductedOn", "2025-03-14"))
        .put(study.path("/interviews/" + interview))
        .then()
        .statusCode(409)
        .contentType("application/problem+json")
        .body("code", equalTo("interview-exists"));
  }

  @Test
  void requestsOfOneInstantRecordOneInterview() throws Exception {
    // Given
    TestStudy study = TestStudy.known();
    UUID participant = study.participant("interview");
    String path = study.path("/interviews/" + UUID.randomUUID());
    Callable<Integer> put =
        () -> study.owner().body(TestStudy.interviewOf(participant)).put(path).statusCode();

    // When
    List<Integer> statuses = new ArrayList<>();
    ExecutorService clients = Executors.newFixedThreadPool(8);
    for (Future<Integer> answer : clients.invokeAll(List.of(put, put, put, put, put, put, put))) {
      statuses.add(answer.get());
    }
    clients.shutdown();

    // Then
    assertThat(statuses).containsOnly(200, 201);
    assertThat(statuses.stream().filter(status -> status == 201)).hasSize(1);
  }

  @Test
  void withoutConsentToBeInterviewedNothingIsRecorded() {
    // Given
    TestStudy study = TestStudy.known();
    UUID participant = study.participant("survey");
    String path = study.path("/interviews/" + UUID.randomUUID());

    // When, Then
    study
        .owner()
        .body(TestStudy.interviewOf(participant))
        .put(path)
        .then()
        .statusCode(409)
        .contentType("application/problem+json")
        .body("code", equalTo("consent-missing"));
    study.owner().get(path).then().statusCode(404);
  }

  @Test
  void aPublishedDatasetNeedsNoConsent() {
    // Given
    TestStudy study = TestStudy.known();
    UUID participant = UUID.randomUUID();
    String state = study.active(participant, 1).replace("\"consent\"", "\"published-dataset\"");
    SurveyTopics.participant(study.key(), participant, 1, state);
    study.awaitStatus(participant, "active");

    // When, Then
    study.interview(participant);
  }

  @Test
  void onePartnerNeverSeesWhatAnotherSubmitted() {
    // Given
    TestStudy study = TestStudy.known();
    UUID participant = study.participant("interview");
    String path = study.path("/interviews/" + UUID.randomUUID());
    Map<String, Object> body = TestStudy.interviewOf(participant);
    study.collector("partner-a").body(body).put(path).then().statusCode(201);

    // When, Then
    study.collector("partner-a").get(path).then().statusCode(200);
    study.collector("partner-a").get(study.path("/interviews")).then().body("items", hasSize(1));
    study.collector("partner-b").get(path).then().statusCode(404);
    study.collector("partner-b").get(study.path("/interviews")).then().body("items", hasSize(0));
    study.collector("partner-b").body(body).put(path).then().statusCode(409);
    study
        .collector("partner-b")
        .body(TestStudy.transcriptOf("Words."))
        .put(path + "/transcript")
        .then()
        .statusCode(404);
    study.owner().get(path).then().statusCode(200);
  }

  @Test
  void aStudyThatIsNotGrantedLooksAbsent() {
    // Given
    TestStudy study = TestStudy.known();
    TestStudy other = TestStudy.known();
    UUID interview = study.interview(study.participant("interview"));

    // When, Then
    other
        .collector("partner-a")
        .get(study.path("/interviews/" + interview))
        .then()
        .statusCode(404)
        .body("code", equalTo("not-found"));
    other.owner().get(other.path("/interviews/" + interview)).then().statusCode(404);
    other.owner().get(other.path("/interviews")).then().body("items", hasSize(0));
  }

  @Test
  void aListIsReadPageByPageWithoutGapOrRepetition() {
    // Given
    TestStudy study = TestStudy.known();
    UUID participant = study.participant("interview");
    List<String> expected = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      expected.add(study.interview(participant).toString());
    }

    // When
    List<String> found = new ArrayList<>();
    String cursor = null;
    do {
      var page =
          study
              .owner()
              .queryParam("limit", 2)
              .queryParams(cursor == null ? Map.of() : Map.of("cursor", cursor))
              .get(study.path("/interviews"))
              .then()
              .statusCode(200)
              .extract();
      found.addAll(page.jsonPath().getList("items.interview"));
      cursor = page.path("next");
      assertThat(page.header("Link") == null).isEqualTo(cursor == null);
    } while (cursor != null);

    // Then
    assertThat(found).containsExactlyElementsOf(expected.stream().sorted().toList());
  }
}
