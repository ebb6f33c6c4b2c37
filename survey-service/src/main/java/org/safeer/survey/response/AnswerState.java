package org.safeer.survey.response;

/** What others learn of an answer to an item that they count by its points or options. */
record AnswerState(Integer value, String option, MissingKind missing) {

  static AnswerState of(Answer answer) {
    return new AnswerState(answer.value(), answer.option(), told(answer.missing()));
  }

  /** The contract knows two kinds; the others are told by its items' names beside. */
  private static MissingKind told(MissingKind missing) {
    return missing == null || missing == MissingKind.NOT_APPLICABLE
        ? missing
        : MissingKind.NO_ANSWER;
  }
}
