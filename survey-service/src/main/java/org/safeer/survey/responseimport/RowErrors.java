package org.safeer.survey.responseimport;

import java.util.List;
import org.safeer.kit.problem.FieldError;
import org.safeer.kit.problem.ProblemException;

/** Why a row was refused, in the words a single request would have been refused with. */
final class RowErrors {

  private RowErrors() {}

  static List<FieldError> of(ProblemException refusal) {
    Object errors = refusal.getParameters().get("errors");
    if (errors instanceof List<?> list && !list.isEmpty()) {
      return list.stream().map(FieldError.class::cast).toList();
    }
    return List.of(new FieldError("", refusal.problemCode().code(), refusal.getDetail()));
  }
}
