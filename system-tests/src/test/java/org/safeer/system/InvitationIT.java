package org.safeer.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.safeer.system.openapi.ApiDocument;
import org.safeer.system.openapi.Operation;
import org.safeer.system.openapi.TryOut;
import org.safeer.system.suite.Answer;
import org.safeer.system.suite.Api;
import org.safeer.system.suite.Bodies;
import org.safeer.system.suite.Client;
import org.safeer.system.suite.Json;
import org.safeer.system.suite.RunningSuite;
import org.safeer.system.suite.SafeerSuite;
import org.safeer.system.suite.SmallStudy;

/** Somebody with a link alone takes part, goes on another day, submits, and leaves again. */
@Order(73)
@ExtendWith(SafeerSuite.class)
class InvitationIT {

  private static final String TAKE_PART = "/v1/invitation/participations/";
  private static final String ANSWERS = "/v1/participation/answers";
  private static final String SUBMISSION = "/v1/participation/submission";
  private static final String SAVED = "{\"answers\":{\"welcome\":{\"value\":%d}}}";

  private final RunningSuite suite;
  private final Api stranger;

  InvitationIT(RunningSuite suite) {
    this.suite = suite;
    this.stranger = suite.asStranger();
  }

  @Test
  void aRespondentTakesPartByALinkAndLeavesAgain() {
    // Given
    SmallStudy study = SmallStudy.create(suite.as(Client.FAITH_RESEARCHER), "invitation");
    study.researcher().put(study.path("/consent-forms/1"), Bodies.CONSENT_FORM).expect(201);
    Answer made = study.researcher().put(invitation(study), Bodies.INVITATION).expect(201);
    String link = made.json().path("link").asText();
    Api bearer = stranger.showing("Invitation-Code", link.substring(link.indexOf('#') + 1));
    assertThat(bearer.get("/v1/invitation").expect(200).json().at("/consentForm/text/en").asText())
        .contains("how welcome you feel");

    // When they agree, save, come back and submit
    String entry = TAKE_PART + UUID.randomUUID();
    bearer.put(entry, Bodies.TAKING_PART).expect(201);
    String code = code(bearer.put(entry, Bodies.TAKING_PART).expect(200));
    Api own = stranger.showing("Resume-Code", code);
    own.put(ANSWERS, SAVED.formatted(2)).expect(201);
    String seen = own.get(ANSWERS).expect(200).etag();
    own.put(ANSWERS, SAVED.formatted(5), seen).expect(200);
    Answer.from(own.request().put(SUBMISSION)).expect(201);
    Answer.from(own.request().put(SUBMISSION)).expect(200);

    // Then they are counted like anybody
    study.awaitCounted(1);
    assertThat(study.at("gulf", 5)).isEqualTo(1);

    // When they withdraw by the same code
    Api receipt = stranger.showing("Receipt-Code", code);
    receipt.get("/v1/receipt").expect(200);
    receipt.put("/v1/receipt/withdrawal", "{\"scope\":\"all\"}").expect(201);

    // Then
    study.awaitLeft(0);
    for (String path : List.of("/v1/participation", ANSWERS)) {
      own.get(path).expect(410);
    }
    own.put(ANSWERS, SAVED.formatted(5)).expect(410);
    Answer.from(own.request().put(SUBMISSION)).expect(410);
    bearer.put(entry, Bodies.TAKING_PART).expect(410);
    assertThat(receipt.get("/v1/receipt").expect(200).json().path("status").asText())
        .isEqualTo("withdrawn");
  }

  private static String invitation(SmallStudy study) {
    return study.path("/invitations/" + UUID.randomUUID());
  }

  private static String code(Answer answer) {
    return answer.json().path("code").asText();
  }

  @Test
  void noSecretOpensWhatAnotherIsFor() {
    // Given
    String token = Json.resource("sandbox/invitations.json").at("/0/body/token").asText();
    JsonNode body = example("putParticipation");
    Api bearer = stranger.showing("Invitation-Code", token);
    String code = code(bearer.put(TAKE_PART + UUID.randomUUID(), body).expect(201));
    String slip = token.substring(0, 8) + (token.charAt(8) == '7' ? '8' : '7') + token.substring(9);

    // When, Then
    stranger.showing("Invitation-Code", slip).get("/v1/invitation").expect(401);
    stranger.showing("Invitation-Code", code).get("/v1/invitation").expect(404);
    stranger.showing("Resume-Code", token).get("/v1/participation").expect(404);
    stranger.showing("Receipt-Code", token).get("/v1/receipt").expect(404);
    stranger.showing("Receipt-Code", code).get("/v1/participation").expect(403);
    bearer.get("/v1/participation").expect(403);
    bearer.get("/v1/studies/sandbox/responses").expect(403);
    Answer.from(bearer.request().header("Resume-Code", code).get("/v1/invitation")).expect(401);
  }

  @Test
  void theExamplesLeadFromTheTokenToTheSubmission() {
    // Given the example of taking part, by a respondent of one's own
    String token = Json.resource("sandbox/invitations.json").at("/0/body/token").asText();
    Api bearer = stranger.showing("Invitation-Code", token);
    String entry = TAKE_PART + UUID.randomUUID();
    String code = code(bearer.put(entry, example("putParticipation")).expect(201));
    Api own = stranger.showing("Resume-Code", code);

    // When
    List<String> steps =
        List.of(
            "getParticipation",
            "getParticipationQuestionnaire",
            "getParticipationAnswers",
            "putParticipationAnswers",
            "putParticipationAnswers",
            "submitParticipation",
            "submitParticipation");

    // Then
    for (String step : steps) {
      Answer answer = new TryOut(operation(step)).send(own);
      assertThat(answer.status()).as(step + ": " + answer.body()).isIn(200, 201);
      assertThat(answer.etag()).as(step).isNotNull();
    }
  }

  private Operation operation(String id) {
    return ApiDocument.read(stranger).operations().stream()
        .filter(one -> one.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private JsonNode example(String id) {
    return operation(id).example().orElseThrow();
  }
}
