package org.safeer.interview.coding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.safeer.interview.testing.RealServers;
import org.safeer.interview.testing.TestStudy;
import org.safeer.interview.testing.Topics;

/** Without these, a thought that goes over several turns could not be coded, or lose an end. */
@RealServers
class AcrossTurnsTest {

  private static final String TEXT =
      "Q: Why did you come?\n\nA: For work \uD83C\uDF89 only.\n\nQ: And then?\n\nA: We stayed.";

  private TestStudy study;
  private UUID interview;

  @BeforeEach
  void transcribe() {
    study = TestStudy.known();
    interview = study.interview(study.participant("interview", "quotation"));
    study.transcript(interview, TEXT).statusCode(201);
    study.code("home");
  }

  @Test
  void anExcerptAcrossTurnsIsReadAsAWholeAndTurnByTurn() {
    // When
    UUID coding = study.coding(interview, TestStudy.codingAcross("home", 2, 4, 4, 2));

    // Then
    study
        .owner()
        .get(study.path("/excerpts"))
        .then()
        .body("items[0].text", equalTo("work \uD83C\uDF89 only.\nAnd then?\nWe"))
        .body("items[0].parts.turn", contains(2, 3, 4))
        .body("items[0].parts.text", contains("work \uD83C\uDF89 only.", "And then?", "We"))
        .body("items[0].parts.speaker", contains("interviewee", "interviewer", "interviewee"))
        .body("items[0].endTurn", equalTo(4));
    JsonNode told =
        Topics.valid(
            Topics.records("safeer.codings", study.key() + "/" + coding, 1).get(0), "CodingState");
    assertThat(told.path("endTurn").asInt()).isEqualTo(4);
  }

  @Test
  void withinOneTurnNothingIsSaidTwice() {
    // When
    UUID coding = study.coding(interview, TestStudy.codingAcross("home", 2, 0, 2, 3));

    // Then
    study
        .owner()
        .get(study.path("/excerpts"))
        .then()
        .body("items[0].text", equalTo("For"))
        .body("items[0].parts", nullValue());
    JsonNode told =
        Topics.valid(
            Topics.records("safeer.codings", study.key() + "/" + coding, 1).get(0), "CodingState");
    assertThat(told.has("endTurn")).isFalse();
    String path = study.codingPath(interview, coding);
    study.owner().body(TestStudy.codingOf("home", 2, 0, 3)).put(path).then().statusCode(200);
  }

  @Test
  void weightAndCoderAreKeptAndPartOfWhatARetryRepeats() {
    // Given
    Map<String, Object> body = new HashMap<>(TestStudy.codingOf("home", 2, 0, 3));
    body.put("weight", 70);
    body.put("coder", "coder-2");
    UUID coding = study.coding(interview, body);
    String path = study.codingPath(interview, coding);

    // When, Then
    study.owner().body(body).put(path).then().statusCode(200).body("weight", equalTo(70));
    study.owner().get(path).then().body("coder", equalTo("coder-2"));
    body.put("weight", 71);
    study.owner().body(body).put(path).then().statusCode(409);
    UUID unnamed = study.coding(interview, TestStudy.codingOf("home", 4, 0, 3));
    study
        .owner()
        .get(study.codingPath(interview, unnamed))
        .then()
        .body("coder", equalTo("owner"))
        .body("weight", nullValue());
  }

  @Test
  void endsThatStandOnNothingAreRefusedWithTheFieldAndTheRule() {
    refused(TestStudy.codingAcross("home", 2, 0, 5, 1), "/endTurn", "unknown-turn");
    refused(TestStudy.codingAcross("home", 2, 0, 1, 1), "/endTurn", "range");
    refused(TestStudy.codingAcross("home", 1, 0, 1_001, 1), "/endTurn", "range");
    refused(TestStudy.codingAcross("home", 2, 16, 3, 2), "/start", "range");
    refused(TestStudy.codingAcross("home", 2, 0, 3, 10), "/end", "range");
    refused(TestStudy.codingAcross("home", 2, 0, 3, 0), "/end", "min");
    Map<String, Object> heavy = new HashMap<>(TestStudy.codingOf("home", 2, 0, 3));
    heavy.put("weight", 101);
    refused(heavy, "/weight", "max");
    heavy.remove("weight");
    heavy.put("coder", "Mrs. Name");
    refused(heavy, "/coder", "pattern");
  }

  @Test
  void aNewTranscriptTakesBothEndsAlong() {
    // Given
    UUID coding = study.coding(interview, TestStudy.codingAcross("home", 2, 4, 4, 2));

    // When
    put(
        "\"1\"",
        TEXT.replace("For work", "Well, for work").replace("Q: Why", "A: Hello.\n\nQ: Why"));

    // Then
    study
        .owner()
        .get(study.codingPath(interview, coding))
        .then()
        .body("turn", equalTo(3))
        .body("start", equalTo(10))
        .body("endTurn", equalTo(5))
        .body("end", equalTo(2));
  }

  @Test
  void aQuotationAcrossTurnsIsPublishedAsItReadsAndNoLongerOfferedOnceItIsTooLong() {
    // Given
    Map<String, Object> body = new HashMap<>(TestStudy.codingAcross("home", 2, 4, 4, 2));
    body.put("quotable", true);
    UUID coding = study.coding(interview, body);
    study.checker().post(study.approvalPath(interview, coding)).then().statusCode(200);

    // Then
    JsonNode told =
        Topics.valid(
            Topics.records("safeer.codings", study.key() + "/" + coding, 2).get(1), "CodingState");
    assertThat(told.at("/quotation/text").asText())
        .isEqualTo("work \uD83C\uDF89 only.\nAnd then?\nWe");

    // When the turn between is found to have been longer
    put("\"1\"", TEXT.replace("And then?", "And then? " + "hm ".repeat(2_000)));

    // Then
    study.owner().get(study.path("/excerpts")).then().body("items.size()", equalTo(1));
    study
        .owner()
        .get(study.codingPath(interview, coding))
        .then()
        .body("quotable", equalTo(false))
        .body("quotation", nullValue());
  }

  private void put(String etag, String text) {
    study
        .owner()
        .header("If-Match", etag)
        .body(TestStudy.transcriptOf(text))
        .put(study.path("/interviews/" + interview + "/transcript"))
        .then()
        .statusCode(200);
  }

  private void refused(Map<String, Object> coding, String pointer, String rule) {
    study
        .owner()
        .body(coding)
        .put(study.codingPath(interview, UUID.randomUUID()))
        .then()
        .statusCode(400)
        .body("errors[0].pointer", equalTo(pointer))
        .body("errors[0].rule", equalTo(rule));
  }
}
