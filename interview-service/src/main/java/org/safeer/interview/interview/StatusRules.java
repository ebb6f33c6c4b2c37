package org.safeer.interview.interview;

import org.safeer.interview.problem.InterviewProblem;
import org.safeer.kit.problem.ProblemException;

/** Refusals of a status. */
final class StatusRules {

  private StatusRules() {}

  /**
   * Lets pass what somebody may say of an interview.
   *
   * @throws ProblemException {@code status-not-allowed}
   */
  static void check(InterviewStatus from, InterviewStatus to) {
    if (!from.leadsTo(to)) {
      throw notAllowed(
          from,
          to,
          to == InterviewStatus.TRANSCRIBED
              ? "An interview is transcribed by sending its transcript."
              : "An interview that is %s does not become %s.".formatted(from.key(), to.key()));
    }
  }

  /** The problem, which names both. */
  static ProblemException notAllowed(InterviewStatus from, InterviewStatus to, String detail) {
    return new ProblemException(InterviewProblem.STATUS_NOT_ALLOWED, detail)
        .with("from", from.key())
        .with("to", to.key());
  }
}
