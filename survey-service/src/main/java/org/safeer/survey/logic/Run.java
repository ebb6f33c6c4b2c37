package org.safeer.survey.logic;

/** One evaluation: the answers, and how much work may still be done. */
final class Run {

  /** Characters compared, or steps of a pattern: well under a second. */
  static final long MOST_WORK = 20_000_000;

  private final EvaluationContext context;
  private long work = MOST_WORK;

  Run(EvaluationContext context) {
    this.context = context;
  }

  EvaluationContext context() {
    return context;
  }

  /** Takes the work from what is left; fails if there is not as much. */
  void spend(long steps, int offset) {
    work -= steps;
    if (work < 0) {
      throw new EvaluationFailure(offset, "The expression takes too much work for these answers.");
    }
  }
}
