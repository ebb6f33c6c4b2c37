package org.safeer.survey.responseimport;

import java.util.List;
import org.safeer.kit.problem.FieldError;
import org.safeer.kit.problem.ProblemException;
import org.safeer.survey.response.Submission;
import org.safeer.survey.responseimport.mapping.Columns;
import org.safeer.survey.responseimport.mapping.RowError;

/** Why a row was refused, in the words a single request would have been refused with. */
final class RowErrors {

  private RowErrors() {}

  static List<RowError> of(ProblemException refusal, Columns columns) {
    List<FieldError> errors = refusal.errors();
    if (!errors.isEmpty()) {
      return errors.stream().map(RowErrors::ofRow).map(columns::tell).toList();
    }
    return List.of(new RowError(null, "", refusal.problemCode().code(), refusal.getDetail()));
  }

  /** Of a row, who answered is no part of its own. */
  private static FieldError ofRow(FieldError error) {
    String place = Submission.REGISTRATION;
    if (!error.pointer().startsWith(place)) {
      return error;
    }
    String pointer = error.pointer().substring(place.length());
    return new FieldError(pointer, error.rule(), error.detail().replace(error.pointer(), pointer));
  }
}
