package org.safeer.theme.study;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import java.util.Optional;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.safeer.kit.identity.Caller;
import org.safeer.kit.problem.KitProblem;
import org.safeer.kit.problem.ProblemException;

/** Asks survey-service for a study that no event has told of yet. */
@ApplicationScoped
class SurveyStudies {

  private static final int SERVER_ERROR = 500;

  private final SurveyClient survey;
  private final Caller caller;

  SurveyStudies(@RestClient SurveyClient survey, Caller caller) {
    this.survey = survey;
    this.caller = caller;
  }

  /**
   * The study, if survey-service has it and shows it to the caller.
   *
   * @throws ProblemException 503 if survey-service cannot be asked
   */
  Optional<Study> ask(String study) {
    try {
      SurveyStudy answer =
          survey.study(study, "Bearer " + caller.bearerToken(), caller.requestId());
      return Optional.ofNullable(answer).map(found -> found.study(study));
    } catch (WebApplicationException refusal) {
      if (refusal.getResponse().getStatus() >= SERVER_ERROR) {
        throw unavailable();
      }
      return Optional.empty();
    } catch (ProcessingException unreachable) {
      throw unavailable();
    }
  }

  private static ProblemException unavailable() {
    return new ProblemException(
        KitProblem.UPSTREAM_UNAVAILABLE,
        "The study is not known here yet and survey-service cannot be asked. Try again soon.");
  }
}
