package org.safeer.interview.transcript;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.safeer.interview.testing.LogCapture;
import org.safeer.interview.testing.RealServers;
import org.safeer.interview.testing.TestStudy;

/** Without these, a proposal could not be sent as it is, or would leave names behind. */
@RealServers
class TranscriptProposalResourceTest {

  private static final String TEXT =
      "How did you come here, Nasreen?\n\n"
          + "My husband, Tariqullah, found work. We lived at 12 Canal Terrace then.\n\n"
          + "And was it hard?\n\n"
          + "Tariqullah said it would be.";

  private TestStudy study;
  private UUID interview;

  @BeforeEach
  void recordAnInterview() {
    study = TestStudy.known();
    interview = study.interview(study.participant("interview"));
  }

  @Test
  void whatIsProposedIsTakenAsItStandsAndNoNameIsLeft() throws Exception {
    // When
    Map<String, Object> transcript =
        propose(Map.of("text", TEXT, "listed", List.of(TestStudy.replace("Nasreen", "[her]"))))
            .statusCode(200)
            .body("format", equalTo("plain-text"))
            .body("speakerProposed", equalTo(true))
            .body("transcript.turns.speaker[1]", equalTo("interviewee"))
            .body("transcript.replacements.find", hasItem("12 Canal Terrace"))
            .body("reasons[0].why", equalTo("listed"))
            .body("reasons[0].replacement", equalTo("/replacements/0"))
            .body("reasons[0].places[0].turn", equalTo(1))
            .body("reasons[0].places[0].start", equalTo(23))
            .body("reasons[0].places[0].end", equalTo(30))
            .extract()
            .path("transcript");
    study.owner().get(path("/transcript")).then().statusCode(404);
    study.owner().body(transcript).put(path("/transcript")).then().statusCode(201);

    // Then
    String stored = study.owner().get(path("/transcript")).then().extract().asString();
    assertThat(new ObjectMapper().readTree(stored).path("turns")).hasSize(4);
    assertThat(stored).doesNotContain("Nasreen", "Tariqullah", "Canal").contains("[her]");
  }

  @Test
  void aFileIsReadByItsContent() {
    // Given
    String captions =
        "WEBVTT\n\n00:01.000 --> 00:02.000\n<v Int>Why?\n\n00:02.000 --> 00:03.000\n<v Ed>So.";
    byte[] file = captions.getBytes(StandardCharsets.UTF_8);

    // When, Then
    propose(Map.of("file", Base64.getEncoder().encodeToString(file)))
        .statusCode(200)
        .body("format", equalTo("webvtt"))
        .body("charset", equalTo("UTF-8"))
        .body("transcript.turns.speaker", contains("interviewer", "speaker-1"))
        .body("transcript.turns.endMs", contains(2000, 3000));
  }

  @Test
  void noProblemAndNoLogRepeatsTheWords() {
    try (LogCapture log = new LogCapture()) {
      // When
      propose(Map.of("text", "{\"Tariqullah\": 1}"))
          .statusCode(400)
          .body("errors[0].pointer", equalTo("/text"))
          .body("errors[0].rule", equalTo("json"))
          .body(not(containsString("Tariqullah")));
      propose(Map.of("file", "UEsDBDAw"))
          .statusCode(400)
          .body("errors[0].pointer", equalTo("/file"))
          .body("errors[0].rule", equalTo("docx"));
      propose(Map.of()).statusCode(400).body("errors[0].rule", equalTo("one-of"));
      propose(Map.of("text", "END OF TAPE."))
          .statusCode(400)
          .body("errors[0].rule", equalTo("no-turns"));

      // Then
      assertThat(log.text()).doesNotContain("Tariqullah");
    }
  }

  @Test
  void anInterviewNobodyRecordedHasNoProposals() {
    study
        .owner()
        .body(Map.of("text", TEXT))
        .post(study.path("/interviews/" + UUID.randomUUID() + "/transcript-proposals"))
        .then()
        .statusCode(404);
  }

  private ValidatableResponse propose(Map<String, Object> request) {
    return study.owner().body(request).post(path("/transcript-proposals")).then();
  }

  private String path(String below) {
    return study.path("/interviews/" + interview + below);
  }
}
