package org.safeer.survey;

import java.util.List;
import java.util.Map;
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

  /** The fields that a problem names; empty if it names none. */
  public static List<FieldError> errors(ProblemException problem) {
    return problem.getParameters().get("errors") instanceof List<?> list
        ? list.stream().map(FieldError.class::cast).toList()
        : List.of();
  }

  /**
   * The same problem with a part of a request, told of the whole.
   *
   * @param place where the part stands: a pointer that comes before those into the part
   */
  public static ProblemException within(String place, ProblemException problem) {
    List<FieldError> errors = errors(problem).stream().map(error -> within(place, error)).toList();
    String detail = errors.isEmpty() ? problem.getDetail() : errors.get(0).detail();
    ProblemException told = new ProblemException(problem.problemCode(), detail, errors);
    for (Map.Entry<String, Object> member : problem.getParameters().entrySet()) {
      if (!told.getParameters().containsKey(member.getKey())) {
        told = told.with(member.getKey(), member.getValue());
      }
    }
    return told;
  }

  /** An error's words begin with its pointer. */
  private static FieldError within(String place, FieldError error) {
    String detail = error.detail().startsWith("/") ? place + error.detail() : error.detail();
    return new FieldError(place + error.pointer(), error.rule(), detail);
  }
}
