package org.safeer.survey.responseimport.mapping;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.safeer.survey.responseimport.file.SourceRow;
import org.safeer.survey.study.Attribute;
import org.safeer.survey.study.AttributeOption;
import org.safeer.survey.study.AttributeType;
import org.safeer.survey.study.StudyFacts;

/** Reads the participants' attributes. */
final class AttributeReader {

  private final StudyFacts study;
  private final Columns columns;
  private final Map<String, Place> places = new LinkedHashMap<>();

  AttributeReader(ImportMapping mapping, StudyFacts study, Columns columns) {
    this.study = study;
    this.columns = columns;
    mapping
        .attributes()
        .forEach((name, column) -> places.put(name, place(column, study.attributes().get(name))));
  }

  /**
   * Where one attribute stands.
   *
   * @param labels null if cells hold the value itself
   */
  private record Place(AttributeColumn column, int index, Labels<String> labels) {

    String value(String text) {
      return labels == null ? text : labels.meaning(text);
    }
  }

  private Place place(AttributeColumn column, Attribute declared) {
    int index = columns.of(column.column());
    if (declared.type() == AttributeType.NUMBER) {
      return new Place(column, index, null);
    }
    Labels<String> labels = new Labels<>();
    if (column.values().isEmpty()) {
      for (AttributeOption option : declared.options()) {
        labels.own(option.option(), option.option());
        option.label().values().forEach(label -> labels.own(label, option.option()));
      }
    } else {
      column.values().forEach(labels::name);
    }
    return new Place(column, index, labels);
  }

  /** The attributes that are known, by key. */
  Map<String, String> read(SourceRow row, RowFindings found) {
    Map<String, String> values = new TreeMap<>();
    places.forEach((name, place) -> read(name, place, row, values, found));
    found.addAll(study.attributeErrors(values), columns);
    return values;
  }

  private static void read(
      String name, Place place, SourceRow row, Map<String, String> values, RowFindings found) {
    String text = row.cell(place.index());
    if (text == null || text.isEmpty() || place.column().isMissing(text)) {
      return;
    }
    String value = place.value(text);
    if (value == null) {
      Cells.unknown(place.index(), found.at("attributes", name));
    } else {
      values.put(name, value);
    }
  }
}
