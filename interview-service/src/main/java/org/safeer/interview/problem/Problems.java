package org.safeer.interview.problem;

import java.util.List;
import org.safeer.kit.problem.FieldError;
import org.safeer.kit.problem.KitProblem;
import org.safeer.kit.problem.ProblemException;

/** Short ways to the problems that several features raise. */
public final class Problems {

  private Problems() {}

  /** Says the same for what is absent and for what the caller may not see. */
  public static ProblemException notFound() {
    return new ProblemException(KitProblem.NOT_FOUND, KitProblem.NOT_FOUND.title() + ".");
  }

  /** A broken rule that one field of the body is to blame for; the value is not repeated. */
  public static ProblemException invalid(String pointer, String rule, String detail) {
    return new ProblemException(
        KitProblem.VALIDATION_FAILED, detail, List.of(new FieldError(pointer, rule, detail)));
  }

  /** A refusal because the person withdrew. */
  public static ProblemException withdrawn() {
    return new ProblemException(
        InterviewProblem.PARTICIPANT_WITHDRAWN,
        "The participant has withdrawn; nothing more is stored of them.");
  }
}
