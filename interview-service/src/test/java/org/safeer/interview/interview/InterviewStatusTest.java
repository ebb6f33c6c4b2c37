package org.safeer.interview.interview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.safeer.interview.testing.RealServers;
import org.safeer.interview.testing.TestStudy;
import org.safeer.interview.testing.Topics;

/** Without these, a team would work on what is finished, or analysis count what never happened. */
@RealServers
class InterviewStatusTest {

  private TestStudy study;
  private UUID participant;
  private UUID interview;

  @BeforeEach
  void planAnInterview() {
    study = TestStudy.known();
    participant = study.participant("interview", "quotation");
    interview = UUID.randomUUID();
    study.owner().body(planned("2026-03-02")).put(path("")).then().statusCode(201);
  }

  @Test
  void anInterviewGoesFromPlanToCloseAndEveryStepIsDated() {
    // When
    become("conducted", "2026-03-03").statusCode(200).body("conductedOn", equalTo("2026-03-03"));
    study.transcript(interview, "Q: Where?\nA: At home.").statusCode(201);
    become("coded", null)
        .statusCode(409)
        .body("code", equalTo("status-not-allowed"))
        .body("from", equalTo("transcribed"))
        .body("to", equalTo("coded"));
    study.code("home");
    UUID coding = study.coding(interview, TestStudy.codingOf("home", 1, 0, 3));
    become("coded", null).statusCode(200);
    become("closed", "2026-04-01").statusCode(200);

    // Then
    String today = LocalDate.now(ZoneOffset.UTC).toString();
    study
        .owner()
        .get(path(""))
        .then()
        .body("status", equalTo("closed"))
        .body("scheduledFor", equalTo("2026-03-02"))
        .body(
            "history.status", contains("scheduled", "conducted", "transcribed", "coded", "closed"))
        .body("history.on", contains("2026-03-02", "2026-03-03", today, today, "2026-04-01"))
        .body("history[1].by", equalTo("owner"))
        .body("history[1].at", notNullValue());
    study.owner().get(study.path("/interviews")).then().body("items[0].history.size()", equalTo(5));
    List<ConsumerRecord<String, byte[]>> told =
        Topics.records("safeer.interviews", study.key() + "/" + interview, 4);
    assertThat(told)
        .extracting(one -> Topics.valid(one, "InterviewState").path("status").asText())
        .containsExactly("conducted", "transcribed", "transcribed", "transcribed");
    study.owner().get(study.codingPath(interview, coding)).then().statusCode(200);
  }

  @Test
  void whatIsClosedDoesNotChangeUntilItIsOpenedAgain() {
    // Given
    become("conducted", "2026-03-03").statusCode(200);
    study.transcript(interview, "Q: Where?\nA: At home.").statusCode(201);
    study.code("home");
    UUID coding = study.coding(interview, TestStudy.quotableOf("home", 1, 0, 3));
    become("coded", null).statusCode(200);
    become("closed", null).statusCode(200);
    Map<String, Object> other = TestStudy.codingOf("home", 2, 0, 2);
    Map<String, Object> newer = TestStudy.transcriptOf("Q: Where?\nA: At home now.");

    // When, Then
    study.transcript(interview, "Q: Where?\nA: At home.").statusCode(200);
    String codings = study.codingPath(interview, UUID.randomUUID());
    study.owner().body(other).put(codings).then().statusCode(409).body("code", closed());
    study.owner().delete(study.codingPath(interview, coding)).then().statusCode(409);
    study.checker().post(study.approvalPath(interview, coding)).then().statusCode(409);
    study
        .owner()
        .header("If-Match", "\"1\"")
        .body(newer)
        .put(path("/transcript"))
        .then()
        .statusCode(409)
        .body("code", closed());

    // When it is opened again
    become("coded", null).statusCode(200);

    // Then
    study.owner().body(other).put(codings).then().statusCode(201);
    study
        .owner()
        .header("If-Match", "\"1\"")
        .body(newer)
        .put(path("/transcript"))
        .then()
        .statusCode(200);
    study.owner().get(path("")).then().body("status", equalTo("coded"));
  }

  @Test
  void whatWasNotHeldHasNoWordsAndAnalysisHearsNothingOfIt() {
    // When, Then
    study
        .transcript(interview, "Words.")
        .statusCode(409)
        .body("code", equalTo("status-not-allowed"))
        .body("from", equalTo("scheduled"))
        .body("to", equalTo("transcribed"));
    study.owner().get(path("")).then().body("conductedOn", nullValue());
    UUID held = study.interview(participant);
    Topics.records("safeer.interviews", study.key() + "/" + held, 1);
    assertThat(Topics.now("safeer.interviews", study.key() + "/" + interview)).isEmpty();
    become("conducted", "2026-03-03").statusCode(200);
    JsonNode state =
        Topics.valid(
            Topics.records("safeer.interviews", study.key() + "/" + interview, 1).get(0),
            "InterviewState");
    assertThat(state.path("status").asText()).isEqualTo("conducted");
  }

  @Test
  void noStepIsLeftOutAndNoneGoesBack() {
    // When, Then
    for (String status : List.of("transcribed", "coded", "closed")) {
      become(status, null).statusCode(409).body("to", equalTo(status));
    }
    become("conducted", null).statusCode(400).body("errors[0].pointer", equalTo("/on"));
    become("conducted", "0001-01-01").statusCode(400).body("errors[0].rule", equalTo("range"));
    become("held", null).statusCode(400);
    become("conducted", "2026-03-03").statusCode(200);
    become("scheduled", null).statusCode(409).body("from", equalTo("conducted"));
    become("transcribed", null).statusCode(409);
  }

  @Test
  void anEditNamesWhatItSawAndARetryChangesNothing() {
    // Given
    Map<String, String> held = Map.of("status", "conducted", "on", "2026-03-03");

    // When, Then
    study.owner().body(held).put(path("/status")).then().statusCode(428);
    study
        .owner()
        .header("If-Match", "\"7\"")
        .body(held)
        .put(path("/status"))
        .then()
        .statusCode(412);
    String etag = become("conducted", "2026-03-03").statusCode(200).extract().header("ETag");
    study
        .owner()
        .body(held)
        .put(path("/status"))
        .then()
        .statusCode(200)
        .header("ETag", equalTo(etag))
        .body("history.size()", equalTo(2));
    study
        .owner()
        .body(planned("2026-03-02"))
        .put(path(""))
        .then()
        .statusCode(200)
        .body("status", equalTo("conducted"));
    study.owner().body(planned("2026-03-04")).put(path("")).then().statusCode(409);
  }

  @Test
  void onlyWhoCodesSaysThatItIsDone() {
    // Given
    UUID own = UUID.randomUUID();
    String ownPath = study.path("/interviews/" + own);
    study.collector("partner-a").body(planned("2026-03-02")).put(ownPath).then().statusCode(201);
    String etag = study.owner().get(ownPath).then().extract().header("ETag");

    // When, Then
    for (String status : List.of("coded", "closed")) {
      study
          .collector("partner-a")
          .header("If-Match", etag)
          .body(Map.of("status", status))
          .put(ownPath + "/status")
          .then()
          .statusCode(403)
          .body("code", equalTo("forbidden"));
    }
    study
        .collector("partner-b")
        .body(Map.of("status", "conducted", "on", "2026-03-03"))
        .put(ownPath + "/status")
        .then()
        .statusCode(404);
    study
        .collector("partner-a")
        .header("If-Match", etag)
        .body(Map.of("status", "conducted", "on", "2026-03-03"))
        .put(ownPath + "/status")
        .then()
        .statusCode(200);
    study
        .as("coder", "coder", Set.of("codings:write"), study.key())
        .body(Map.of("status", "coded"))
        .put(ownPath + "/status")
        .then()
        .statusCode(403);
  }

  @Test
  void oneOfTheDaysIsNeeded() {
    // Given
    Map<String, Object> none = new HashMap<>(planned("2026-03-02"));
    none.remove("scheduledFor");

    // When, Then
    study
        .owner()
        .body(none)
        .put(study.path("/interviews/" + UUID.randomUUID()))
        .then()
        .statusCode(400)
        .body("errors[0].pointer", equalTo("/conductedOn"))
        .body("errors[0].rule", equalTo("required"));
  }

  @Test
  void aWithdrawalTakesThePlanToo() {
    // When
    study.withdraw(participant, 2);

    // Then
    study.owner().get(path("")).then().statusCode(404);
    become("conducted", "2026-03-03").statusCode(410);
    assertThat(
            TestStudy.count("SELECT count(*) FROM interview_status WHERE study = ?", study.key()))
        .isZero();
  }

  private Map<String, Object> planned(String day) {
    return Map.of(
        "participant", participant, "mode", "video", "language", "ur", "scheduledFor", day);
  }

  private ValidatableResponse become(String status, String on) {
    String etag = study.owner().get(path("")).then().extract().header("ETag");
    Map<String, String> body =
        on == null ? Map.of("status", status) : Map.of("status", status, "on", on);
    return study
        .owner()
        .header("If-Match", etag == null ? "\"1\"" : etag)
        .body(body)
        .put(path("/status"))
        .then();
  }

  private static org.hamcrest.Matcher<String> closed() {
    return equalTo("interview-closed");
  }

  private String path(String rest) {
    return study.path("/interviews/" + interview + rest);
  }
}
