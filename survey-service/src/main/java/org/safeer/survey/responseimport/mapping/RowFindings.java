package org.safeer.survey.responseimport.mapping;

import java.util.ArrayList;
import java.util.List;
import org.safeer.kit.problem.FieldError;
import org.safeer.kit.problem.JsonPointers;

/** What is wrong with a row, seen from what one of its cells becomes. */
final class RowFindings {

  private final String pointer;
  private final List<RowError> errors;

  RowFindings() {
    this("", new ArrayList<>());
  }

  private RowFindings(String pointer, List<RowError> errors) {
    this.pointer = pointer;
    this.errors = errors;
  }

  /** The same findings, seen from there. */
  RowFindings at(Object... steps) {
    return new RowFindings(pointer + JsonPointers.of(steps), errors);
  }

  void add(int column, String rule, String what) {
    errors.add(new RowError(column, pointer, rule, (pointer + " " + what + ".").strip()));
  }

  /** What the rules of a single request say. */
  void addAll(List<FieldError> found, Columns columns) {
    found.forEach(one -> errors.add(columns.tell(one)));
  }

  boolean none() {
    return errors.isEmpty();
  }

  List<RowError> errors() {
    return errors;
  }
}
