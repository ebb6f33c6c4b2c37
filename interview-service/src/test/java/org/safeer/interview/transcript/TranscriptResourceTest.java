package org.safeer.interview.transcript;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsStringIgnoringCase;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.safeer.interview.testing.LogCapture;
import org.safeer.interview.testing.RealServers;
import org.safeer.interview.testing.TestStudy;
import org.safeer.interview.testing.Topics;
import org.safeer.interview.transcript.reading.ReadTurn;
import org.safeer.interview.transcript.reading.TranscriptFile;

/** Without these, a name could be stored, or a coder's work lose the words it stands on. */
@RealServers
class TranscriptResourceTest {

  private static final String TEXT = "0.28\tWhere is Zarqa?\r\n\r\nZarqa's house.\r\n\r\n1.00\tOh?";

  private static final String DOCX =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

  private TestStudy study;
  private UUID interview;

  @BeforeEach
  void recordAnInterview() {
    study = TestStudy.known();
    interview = study.interview(study.participant("interview"));
  }

  @Test
  void onlyThePseudonymisedTextIsStored() {
    // When
    study
        .transcript(interview, TEXT, name(), TestStudy.replace("Absentee", "[person 2]"))
        .statusCode(201)
        .header("ETag", equalTo("\"1\""))
        .body("transcriptVersion", equalTo(1))
        .body("turns", equalTo(3))
        .body("speakerProposed", equalTo(true))
        .body("replacements[0].kind", equalTo("person"))
        .body("replacements[0].count", equalTo(2))
        .body("unusedReplacements", contains("/replacements/1"));

    // Then
    study
        .owner()
        .get(path())
        .then()
        .statusCode(200)
        .header("ETag", equalTo("\"1\""))
        .body("turns[0].text", equalTo("Where is [person 1]?"))
        .body("turns[0].startMs", equalTo(28_000))
        .body("turns[0].speaker", equalTo("interviewer"))
        .body("turns[1].text", equalTo("[person 1]'s house."))
        .body("turns[1].speaker", equalTo("interviewee"));
    assertThat(rowsThatHold("zarqa")).isZero();
    assertThat(rowsThatHold("person 1")).isEqualTo(2);
    JsonNode state =
        Topics.valid(
            Topics.records("safeer.interviews", study.key() + "/" + interview, 2).get(1),
            "InterviewState");
    assertThat(state.path("status").asText()).isEqualTo("transcribed");
    assertThat(state.path("transcriptVersion").asInt()).isEqualTo(1);
  }

  @Test
  void aRetryChangesNothingAndAnotherTextNeedsTheVersionItReplaces() {
    // Given
    study.transcript(interview, TEXT, name()).statusCode(201);

    // When, Then
    study.transcript(interview, TEXT, name()).statusCode(200).header("ETag", equalTo("\"1\""));
    study.transcript(interview, "Other words.").statusCode(428);
    put("\"7\"", "Other words.").statusCode(412).body("code", equalTo("precondition-failed"));
    put("\"1\"", "Other words.").statusCode(200).header("ETag", equalTo("\"2\""));
    study
        .owner()
        .get(path())
        .then()
        .body("turns", hasSize(1))
        .body("replacements", empty())
        .body("transcriptVersion", equalTo(2));
    assertThat(rowsThatHold("person 1")).isZero();
  }

  @Test
  void aNewVersionIsRefusedIfACodingWouldLoseItsWords() {
    // Given
    study.transcript(interview, TEXT, name()).statusCode(201);
    study.code("home");
    UUID coding = study.coding(interview, TestStudy.codingOf("home", 2, 0, 10));

    // When, Then
    put("\"1\"", TEXT.replace("house", "home"), name()).statusCode(200);
    put("\"2\"", TEXT.replace("Zarqa's", "Her"), name())
        .statusCode(409)
        .body("code", equalTo("transcript-coded"))
        .body("codings", equalTo(1))
        .body("unplaced", contains(coding.toString()));
    put("\"2\"", "0.28\tOne turn.").statusCode(409);
    study.owner().delete(study.codingPath(interview, coding)).then().statusCode(204);
    put("\"2\"", TEXT.replace("Zarqa's", "Her"), name()).statusCode(200);
  }

  @Test
  void aCodingGoesAlongWithItsWords() {
    // Given
    study.transcript(interview, TEXT, name()).statusCode(201);
    study.code("home");
    UUID coding = study.coding(interview, TestStudy.codingOf("home", 2, 11, 18));

    // When
    put("\"1\"", TEXT.replace("Zarqa's house", "What?\r\n\r\nOh, Zarqa's house"), name())
        .statusCode(200);

    // Then
    study
        .owner()
        .get(study.codingPath(interview, coding))
        .then()
        .statusCode(200)
        .body("turn", equalTo(3))
        .body("start", equalTo(15))
        .body("end", equalTo(22));
    study
        .owner()
        .queryParam("code", "home")
        .get(study.path("/excerpts"))
        .then()
        .body("items[0].text", equalTo("s house"));
  }

  @Test
  void aTranscriptIsReadAsAFileOfFiveFormats() {
    // Given
    study.transcript(interview, TEXT, name()).statusCode(201);

    // When, Then
    for (String type : List.of("text/plain", "text/vtt", "application/x-subrip", DOCX)) {
      byte[] file =
          study
              .owner()
              .accept(type)
              .get(path())
              .then()
              .statusCode(200)
              .header("ETag", equalTo("\"1\""))
              .contentType(startsWith(type))
              .extract()
              .asByteArray();
      assertThat(TranscriptFile.read(file).transcript().turns())
          .extracting(ReadTurn::text)
          .containsExactly("Where is [person 1]?", "[person 1]'s house.", "Oh?");
    }
    study.owner().accept("application/json").get(path()).then().body("turns", hasSize(3));
  }

  @Test
  void captionsAreTakenAsTheyAre() {
    // Given
    String captions = "WEBVTT\n\n00:01.000 --> 00:02.000\n<v Zarqa>I am Zarqa.\n";

    // When
    study
        .owner()
        .body(Map.of("format", "webvtt", "text", captions, "replacements", List.of(name())))
        .put(path())
        .then()
        .statusCode(201);

    // Then
    study
        .owner()
        .get(path())
        .then()
        .body("turns[0].speaker", equalTo("speaker-1"))
        .body("turns[0].startMs", equalTo(1000))
        .body("turns[0].endMs", equalTo(2000))
        .body("turns[0].text", equalTo("I am [person 1]."));
  }

  @Test
  void whereATurnEndsIsKeptAndCannotBeBeforeItBegins() {
    // When
    study.owner().body(turn(1_000, 2_500)).put(path()).then().statusCode(201);

    // Then
    study.owner().get(path()).then().body("turns[0].endMs", equalTo(2_500));
    String captions = study.owner().accept("text/vtt").get(path()).then().extract().asString();
    assertThat(captions).contains("00:00:01.000 --> 00:00:02.500");
    study
        .owner()
        .body(turn(1_000, 999))
        .put(path())
        .then()
        .statusCode(400)
        .body("errors[0].pointer", equalTo("/turns/0/endMs"))
        .body("errors[0].rule", equalTo("before-start"));
  }

  private static Map<String, Object> turn(long startMs, long endMs) {
    Map<String, Object> turn =
        Map.of("speaker", "unknown", "startMs", startMs, "endMs", endMs, "text", "So.");
    return Map.of("format", "turns", "turns", List.of(turn), "replacements", List.of());
  }

  @Test
  void noProblemAndNoLogRepeatsANameThatWasToBeReplaced() {
    // Given
    Object unbracketed = TestStudy.replace("Zarqa", "person 1");
    Object backIn = TestStudy.replace("Zarqa", "[zarqa]");
    Object oddKind = Map.of("find", "Zarqa", "replaceWith", "[x]", "kind", "pet of Zarqa");
    Object bare = "Zarqa";
    Object oddField = Map.of("find", "x", "replaceWith", "[x]", "kind", "person", "zarqa", 1);

    // When, Then
    try (LogCapture log = new LogCapture()) {
      for (Object wrong : List.of(unbracketed, backIn, oddKind, bare)) {
        study
            .transcript(interview, TEXT, wrong)
            .statusCode(400)
            .contentType("application/problem+json")
            .body("errors[0].pointer", startsWith("/replacements/0"))
            .body(not(containsStringIgnoringCase("zarqa")));
      }
      study.transcript(interview, TEXT, oddField).statusCode(400);
      study.transcript(interview, TEXT, name()).statusCode(201);
      study.transcript(interview, TEXT + "?", name()).statusCode(428);
      Logger.getLogger("test").warn("the log is heard");
      assertThat(log.text()).contains("is heard").doesNotContainIgnoringCase("zarqa");
    }
    study
        .transcript(interview, TEXT, name(), TestStudy.replace("ZARQA", "[x]"))
        .statusCode(400)
        .body("errors[0].rule", equalTo("duplicate"))
        .body("errors[0].pointer", equalTo("/replacements/1/find"));
  }

  @Test
  void textThatCannotBeKeptIsRefusedWithTheFieldAndTheRule() {
    study
        .transcript(interview, "a\u0000b")
        .statusCode(400)
        .body("errors[0].pointer", equalTo("/text"))
        .body("errors[0].rule", equalTo("storable-text"));
    study
        .transcript(interview, " \n\n ")
        .statusCode(400)
        .body("errors[0].rule", equalTo("not-blank"));
    study
        .transcript(interview, "END OF TAPE.")
        .statusCode(400)
        .body("errors[0].rule", equalTo("no-turns"));
    study
        .owner()
        .body("{\"format\":\"plain-text\",\"text\":\"half \\ud83c\",\"replacements\":[]}")
        .put(path())
        .then()
        .statusCode(400);
    study
        .owner()
        .body("{\"format\":\"plain-text\",\"text\":\"No list.\"}")
        .put(path())
        .then()
        .statusCode(400)
        .body("errors[0].pointer", equalTo("/replacements"));
    study
        .owner()
        .body("{\"text\":")
        .put(path())
        .then()
        .statusCode(400)
        .contentType("application/problem+json");
    study
        .transcript(interview, "a ".repeat(500_001))
        .statusCode(400)
        .body("errors[0].rule", equalTo("size"));
    study
        .transcript(interview, "a\n\n".repeat(20_001))
        .statusCode(400)
        .body("errors[0].rule", equalTo("too-many-turns"));
  }

  @Test
  void aDataCollectorSendsATranscriptButReadsNone() {
    // Given
    UUID own = UUID.randomUUID();
    study
        .collector("partner-a")
        .body(TestStudy.interviewOf(study.participant("interview")))
        .put(study.path("/interviews/" + own))
        .then()
        .statusCode(201);
    String ownPath = study.path("/interviews/" + own + "/transcript");

    // When, Then
    study
        .collector("partner-a")
        .body(TestStudy.transcriptOf(TEXT, name()))
        .put(ownPath)
        .then()
        .statusCode(201);
    study
        .collector("partner-a")
        .get(ownPath)
        .then()
        .statusCode(403)
        .body("code", equalTo("forbidden"));
    study.collector("partner-a").get(study.path("/excerpts")).then().statusCode(403);
    study.collector("partner-a").get(path()).then().statusCode(403);
  }

  private ValidatableResponse put(String etag, String text, Object... replacements) {
    return study
        .owner()
        .header("If-Match", etag)
        .body(TestStudy.transcriptOf(text, replacements))
        .put(path())
        .then();
  }

  private static Map<String, String> name() {
    return TestStudy.replace("Zarqa", "[person 1]");
  }

  private String path() {
    return study.path("/interviews/" + interview + "/transcript");
  }

  private long rowsThatHold(String words) {
    return TestStudy.count(
        "SELECT count(*) FROM turn WHERE study = ? AND interview = ?::uuid AND text ILIKE ?",
        study.key(),
        interview.toString(),
        "%" + words + "%");
  }
}
