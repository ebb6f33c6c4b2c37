package org.safeer.survey.responseimport;

import java.util.List;
import org.safeer.kit.problem.FieldError;
import org.safeer.kit.problem.ProblemException;
import org.safeer.survey.Problems;

/** Why a row was refused, in the words a single request would have been refused with. */
final class RowErrors {

  private RowErrors() {}

  static List<FieldError> of(ProblemException refusal) {
    List<FieldError> errors = Problems.errors(refusal);
    if (!errors.isEmpty()) {
      return errors;
    }
    return List.of(new FieldError("", refusal.problemCode().code(), refusal.getDetail()));
  }
}
