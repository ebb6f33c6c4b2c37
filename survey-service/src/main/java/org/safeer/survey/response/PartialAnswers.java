package org.safeer.survey.response;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.safeer.kit.problem.FieldError;
import org.safeer.kit.problem.ProblemException;
import org.safeer.survey.Problems;
import org.safeer.survey.questionnaire.PublishedQuestionnaire;

/** Answers of somebody who has not come to the end yet. */
public final class PartialAnswers {

  /** What may still be made good until the response is submitted. */
  private static final Set<String> UNFINISHED = Set.of("required", "too-few-choices");

  private PartialAnswers() {}

  /**
   * The answers in their canonical spelling. Each must fit its item; none is required, and neither
   * conditions nor constraints are looked at, which may read what is not answered yet.
   *
   * @throws ProblemException {@code validation-failed} with everything that fits no item
   */
  public static Map<String, Answer> check(
      PublishedQuestionnaire questionnaire,
      Map<String, Answer> answers,
      ResponseMetadata metadata) {
    AnswerSheet sheet = AnswerSheet.partial(questionnaire, answers);
    List<FieldError> errors = new ArrayList<>(sheet.errors());
    errors.removeIf(error -> UNFINISHED.contains(error.rule()));
    errors.addAll(metadata == null ? List.of() : metadata.errors(questionnaire));
    Problems.requireNone(errors);
    return sheet.complete();
  }
}
