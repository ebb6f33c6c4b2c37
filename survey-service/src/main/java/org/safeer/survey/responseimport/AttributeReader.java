package org.safeer.survey.responseimport;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.safeer.kit.problem.FieldError;
import org.safeer.kit.problem.JsonPointers;
import org.safeer.survey.study.StudyFacts;

/** Reads the participants' attributes out of rows. */
final class AttributeReader {

  private final StudyFacts study;
  private final ImportMapping mapping;
  private final Columns columns;
  private final Map<String, Map<String, String>> labels = new HashMap<>();

  AttributeReader(StudyFacts study, ImportMapping mapping, Columns columns) {
    this.study = study;
    this.mapping = mapping;
    this.columns = columns;
    mapping.attributes().forEach((name, column) -> labels.put(name, labels(column)));
  }

  private static Map<String, String> labels(AttributeColumn column) {
    Map<String, String> labels = new HashMap<>();
    column.values().forEach((label, option) -> labels.put(label.strip(), option));
    return labels;
  }

  /** The attributes of a row that are known; what does not fit is added to the errors. */
  Map<String, String> read(SourceRow row, List<FieldError> errors) {
    Map<String, String> found = new TreeMap<>();
    List<FieldError> wrong = new ArrayList<>();
    mapping.attributes().forEach((name, column) -> read(name, column, row, found, wrong));
    wrong.addAll(study.attributeErrors(found));
    errors.addAll(wrong);
    return found;
  }

  private void read(
      String name,
      AttributeColumn column,
      SourceRow row,
      Map<String, String> found,
      List<FieldError> errors) {
    int place = columns.of(column.column());
    String text = row.cell(place);
    if (text == null || text.isEmpty() || column.isMissing(text)) {
      return;
    }
    String value = column.values().isEmpty() ? text : labels.get(name).get(text);
    if (value != null) {
      found.put(name, value);
      return;
    }
    String pointer = JsonPointers.of("attributes", name);
    String what = "%s is not known: column %d holds a text the mapping does not name.";
    errors.add(new FieldError(pointer, "unknown-label", what.formatted(pointer, place)));
  }
}
