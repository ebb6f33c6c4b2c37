package org.safeer.interview.upstream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.safeer.interview.testing.RealServers;
import org.safeer.interview.testing.SurveyStandIn;
import org.safeer.interview.testing.SurveyTopics;
import org.safeer.interview.testing.TestStudy;

/** Without these, a study could not be worked with in the second after its creation. */
@RealServers
class AskOnceTest {

  private final TestStudy study = TestStudy.unheard();
  private final UUID participant = UUID.randomUUID();

  @Test
  void whatNoEventHasToldOfIsAskedOnceInTheCallersName() {
    // Given
    try (SurveyStandIn survey = new SurveyStandIn()) {
      survey
          .answering(study.path(""), 200, studyView())
          .answering(participantPath(), 200, participantView("interview"));

      // When
      study
          .owner()
          .header("X-Request-Id", "request-12345")
          .get(study.path("/codebook"))
          .then()
          .statusCode(200);
      study.interview(participant);

      // Then
      assertThat(survey.asked())
          .extracting(SurveyStandIn.Asked::path)
          .containsExactly(study.path(""), participantPath());
      assertThat(survey.asked().get(0).authorization()).startsWith("Bearer ey");
      assertThat(survey.asked().get(0).requestId()).isEqualTo("request-12345");
    }
    // Then: known from now on, without survey-service
    study.interview(participant);
  }

  @Test
  void whatIsAbsentThereIsAbsentHere() {
    try (SurveyStandIn survey = new SurveyStandIn()) {
      // When, Then
      study
          .owner()
          .get(study.path("/codebook"))
          .then()
          .statusCode(404)
          .body("code", equalTo("not-found"));
      survey.answering(study.path(""), 403, "{}");
      study.owner().get(study.path("/codebook")).then().statusCode(404);
      survey.answering(study.path(""), 200, studyView());
      putInterview(404, "not-found");
    }
  }

  @Test
  void whatCannotBeKnownNowIsUnavailableAndNothingIsStored() {
    // When, Then
    study
        .owner()
        .get(study.path("/codebook"))
        .then()
        .statusCode(503)
        .contentType("application/problem+json")
        .body("code", equalTo("upstream-unavailable"));
    study
        .collector("partner-a")
        .body(TestStudy.interviewOf(participant))
        .put(interviewPath())
        .then()
        .statusCode(503);
    try (SurveyStandIn survey = new SurveyStandIn()) {
      survey.answering(study.path(""), 200, studyView());
      survey.answering(participantPath(), 500, "{}");
      putInterview(503, "upstream-unavailable");
      survey.answering(participantPath(), 200, "no json");
      putInterview(503, "upstream-unavailable");
      survey.answering(participantPath(), 200, "{\"version\":1,\"status\":\"unheard-of\"}");
      putInterview(503, "upstream-unavailable");
    }
  }

  @Test
  void consentIsCheckedInTheAnswerToo() {
    try (SurveyStandIn survey = new SurveyStandIn()) {
      survey
          .answering(study.path(""), 200, studyView())
          .answering(participantPath(), 200, participantView("survey"));
      putInterview(409, "consent-missing");
    }
  }

  @Test
  void aWithdrawalTheServiceHasNotHeardOfStillStops() {
    try (SurveyStandIn survey = new SurveyStandIn()) {
      survey
          .answering(study.path(""), 200, studyView())
          .answering(participantPath(), 200, "{\"version\":2,\"status\":\"withdrawn\"}");
      putInterview(410, "participant-withdrawn");
      survey.answering(participantPath(), 410, "{}");
      putInterview(410, "participant-withdrawn");
    }
    SurveyTopics.participant(study.key(), participant, 2, study.withdrawn(participant, 2));
    study.awaitStatus(participant, "withdrawn");
  }

  private void putInterview(int status, String code) {
    study
        .owner()
        .body(TestStudy.interviewOf(participant))
        .put(interviewPath())
        .then()
        .statusCode(status)
        .contentType("application/problem+json")
        .body("code", equalTo(code));
  }

  private String interviewPath() {
    return study.path("/interviews/" + UUID.randomUUID());
  }

  private String participantPath() {
    return study.path("/participants/" + participant);
  }

  private static String studyView() {
    return "{\"version\":5,\"owner\":\"owner\",\"basis\":\"consent\",\"title\":{\"en\":\"x\"}}";
  }

  private static String participantView(String scope) {
    return """
        {"version":6,"status":"active","region":"gulf",
         "basis":{"kind":"consent","scopes":["%s"],"formVersion":"1"}}"""
        .formatted(scope);
  }
}
