package org.safeer.survey.response;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.safeer.kit.problem.FieldError;
import org.safeer.kit.problem.ProblemException;
import org.safeer.survey.Decimals;
import org.safeer.survey.participant.Registration;
import org.safeer.survey.questionnaire.PublishedQuestionnaire;
import org.safeer.survey.study.StudyFacts;

/**
 * A response to be stored.
 *
 * @param response its id
 * @param participant who answered
 * @param answers by item; items left out count as not answered
 * @param metadata how it was answered; null if nobody says
 * @param registration of the participant, if they come along with their response; else null
 * @param flaws what is wrong with a registration that came along and could not be read
 * @param weight how many people the response stands for; null if it has none
 * @param submittedAt when it was; null for now
 * @param sheet its answers as they were checked already; null if they were not
 */
public record Submission(
    UUID response,
    UUID participant,
    String questionnaire,
    int questionnaireVersion,
    Map<String, Answer> answers,
    ResponseMetadata metadata,
    Registration registration,
    List<FieldError> flaws,
    BigDecimal weight,
    Instant submittedAt,
    AnswerSheet sheet) {

  /** Where a registration stands in the request. */
  public static final String REGISTRATION = "/registration";

  private static final BigDecimal HEAVIEST = BigDecimal.valueOf(1_000_000);
  private static final int FINEST = 30;

  /** 1.50 and 1.5 are the same weight. */
  public Submission {
    weight = Decimals.canonical(weight);
  }

  /** A response of somebody who is registered. */
  public static Submission of(
      UUID response,
      UUID participant,
      String questionnaire,
      int questionnaireVersion,
      Map<String, Answer> answers) {
    return new Submission(
        response,
        participant,
        questionnaire,
        questionnaireVersion,
        answers,
        null,
        null,
        List.of(),
        null,
        null,
        null);
  }

  /**
   * What a request says, the participant's registration included.
   *
   * @param study what a registration is checked against; may be null if there is none
   */
  public static Submission of(StudyFacts study, UUID response, SubmitResponseRequest request) {
    Submission submission =
        of(
                response,
                request.participant(),
                request.questionnaire(),
                request.questionnaireVersion(),
                request.answers())
            .with(request.metadata());
    if (request.registration() == null) {
      return submission;
    }
    try {
      UUID participant = request.participant();
      return submission.with(
          Registration.of(study, participant, request.registration()), List.of());
    } catch (ProblemException refusal) {
      return submission.with(null, refusal.within(REGISTRATION).errors());
    }
  }

  /** The same, answered like this; null if nobody says how. */
  public Submission with(ResponseMetadata given) {
    return with(ResponseMetadata.orNone(given), registration, flaws, weight, submittedAt, sheet);
  }

  private Submission with(Registration found, List<FieldError> wrong) {
    return with(metadata, found, wrong, weight, submittedAt, sheet);
  }

  /** The same of somebody who is registered with it, unless they are registered already. */
  public Submission registering(Registration newcomer) {
    return with(newcomer, List.of());
  }

  /** The same with this weight; null for none. */
  public Submission weighing(BigDecimal given) {
    return with(metadata, registration, flaws, given, submittedAt, sheet);
  }

  /** The same, submitted at this time; null for now. */
  public Submission at(Instant time) {
    return with(metadata, registration, flaws, weight, time, sheet);
  }

  /** The same, its answers checked as of its time, which is fixed by that. */
  public Submission checked(PublishedQuestionnaire published) {
    Instant time = submittedAt == null ? now() : submittedAt;
    AnswerSheet found = AnswerSheet.check(published, answers, time);
    return with(metadata, registration, flaws, weight, time, found);
  }

  /** To the millisecond: read back, it is the same. */
  static Instant now() {
    return Instant.now().truncatedTo(ChronoUnit.MILLIS);
  }

  private Submission with(
      ResponseMetadata how,
      Registration found,
      List<FieldError> wrong,
      BigDecimal weighing,
      Instant time,
      AnswerSheet known) {
    return new Submission(
        response,
        participant,
        questionnaire,
        questionnaireVersion,
        answers,
        how,
        found,
        wrong,
        weighing,
        time,
        known);
  }

  /** Whether this is a number that a response can weigh: above 0, below a million. */
  public static boolean isWeight(BigDecimal number) {
    return number != null
        && number.signum() > 0
        && number.compareTo(HEAVIEST) < 0
        && number.scale() <= FINEST;
  }

  /** Whether the participant comes along. */
  boolean registers() {
    return registration != null || !flaws.isEmpty();
  }

  /** What is wrong with the answers that were checked, with pointers as into a single request. */
  public List<FieldError> errors() {
    return sheet.errors();
  }
}
