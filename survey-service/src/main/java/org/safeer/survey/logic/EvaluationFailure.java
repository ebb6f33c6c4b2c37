package org.safeer.survey.logic;

/** Carries a problem out of the tree; never leaves {@link Expression#evaluate}. */
final class EvaluationFailure extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient EvaluationProblem problem;

  EvaluationFailure(int offset, String sentence) {
    // Answers fail by the thousand: no stack trace is filled in.
    super(sentence, null, false, false);
    this.problem = new EvaluationProblem(offset, sentence);
  }

  EvaluationProblem problem() {
    return problem;
  }
}
