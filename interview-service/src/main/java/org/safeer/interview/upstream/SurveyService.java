package org.safeer.interview.upstream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.logging.Logger;
import org.safeer.interview.problem.Problems;
import org.safeer.kit.identity.Caller;
import org.safeer.kit.problem.KitProblem;
import org.safeer.kit.problem.ProblemException;

/** Asks survey-service in the caller's own name, once, with no retry: the caller can repeat. */
@ApplicationScoped
public class SurveyService {

  private static final Logger LOG = Logger.getLogger(SurveyService.class);

  private final SurveyApi survey;
  private final Caller caller;

  SurveyService(@RestClient SurveyApi survey, Caller caller) {
    this.survey = survey;
    this.caller = caller;
  }

  /**
   * The study as it stands.
   *
   * @return empty if there is none, or the caller may not see it
   * @throws ProblemException {@code upstream-unavailable} if there is no answer
   */
  public Optional<UpstreamStudy> study(String study) {
    return ask(
        () -> survey.study(study, authorization(), caller.requestId()), UpstreamStudy::complete);
  }

  /**
   * The participant as it stands.
   *
   * @return empty if there is none, or the caller may not see it
   * @throws ProblemException {@code upstream-unavailable} if there is no answer, {@code
   *     participant-withdrawn} if that is the answer
   */
  public Optional<UpstreamParticipant> participant(String study, UUID participant) {
    return ask(
        () -> survey.participant(study, participant, authorization(), caller.requestId()),
        UpstreamParticipant::complete);
  }

  private String authorization() {
    return "Bearer " + caller.bearerToken();
  }

  private static <T> Optional<T> ask(Supplier<T> question, Predicate<T> complete) {
    try {
      T answer = question.get();
      if (answer == null || !complete.test(answer)) {
        LOG.warn("survey-service answered something else than asked");
        throw unavailable();
      }
      return Optional.of(answer);
    } catch (WebApplicationException refusal) {
      return refused(refusal.getResponse().getStatus());
    } catch (ProcessingException unreachable) {
      LOG.warnf("survey-service does not answer: %s", unreachable.getMessage());
      throw unavailable();
    }
  }

  private static <T> Optional<T> refused(int status) {
    if (status == 403 || status == 404) {
      return Optional.empty();
    }
    if (status == 410) {
      throw Problems.withdrawn();
    }
    LOG.warnf("survey-service answered %d", status);
    throw unavailable();
  }

  private static ProblemException unavailable() {
    return new ProblemException(
        KitProblem.UPSTREAM_UNAVAILABLE,
        "The service that knows studies and participants does not answer; try again.");
  }
}
