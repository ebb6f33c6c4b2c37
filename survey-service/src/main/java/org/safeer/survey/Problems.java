package org.safeer.survey;

import java.util.List;
import org.safeer.kit.problem.FieldError;
import org.safeer.kit.problem.KitProblem;
import org.safeer.kit.problem.ProblemException;

/** Problems that several features answer with, in the same words. */
public final class Problems {

  /** Member that tells the owner of what is stored which version that is. */
  public static final String STORED_VERSION = "storedVersion";

  private Problems() {}

  /** Unknown, not granted and somebody else's look alike. */
  public static ProblemException notFound() {
    return new ProblemException(KitProblem.NOT_FOUND, KitProblem.NOT_FOUND.title() + ".");
  }

  /** The participant has withdrawn: nothing of theirs can come back. */
  public static ProblemException withdrawn() {
    return new ProblemException(
        KitProblem.GONE, "The participant has withdrawn; nothing of theirs is kept or taken.");
  }

  /** Throws {@code validation-failed} if there is any error. */
  public static void requireNone(List<FieldError> errors) {
    if (!errors.isEmpty()) {
      throw invalid(errors);
    }
  }

  /** Everything that is wrong with a request, at once. */
  public static ProblemException invalid(List<FieldError> errors) {
    return new ProblemException(
        KitProblem.VALIDATION_FAILED, errors.get(0).detail(), List.copyOf(errors));
  }
}
