package org.safeer.survey.responseimport;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.safeer.kit.problem.FieldError;
import org.safeer.kit.problem.JsonPointers;

/** Where the mapping's columns are in the file. */
final class Columns {

  private final List<String> header;
  private final Map<ColumnRef, Integer> places = new HashMap<>();
  private final List<FieldError> errors = new ArrayList<>();

  private Columns(List<String> header) {
    this.header = header;
  }

  /** Finds every column of the mapping; {@link #errors} names those that are not there. */
  static Columns find(ImportMapping mapping, List<String> header) {
    Columns columns = new Columns(header);
    if (mapping.region() != null) {
      columns.find(mapping.region().column(), "/region/column");
    }
    mapping
        .attributes()
        .forEach(
            (name, attribute) ->
                columns.find(attribute.column(), JsonPointers.of("attributes", name, "column")));
    for (int i = 0; i < mapping.items().size(); i++) {
      columns.find(mapping.items().get(i).column(), JsonPointers.of("items", i, "column"));
    }
    return columns;
  }

  /** The place of a column, counted from 0. */
  int of(ColumnRef column) {
    return places.get(column);
  }

  List<FieldError> errors() {
    return errors;
  }

  private void find(ColumnRef column, String pointer) {
    List<Integer> found = column.name() == null ? byIndex(column.index()) : byName(column.name());
    if (found.isEmpty()) {
      add(pointer, "unknown-column", "is no column of the file");
    } else if (found.size() > 1) {
      add(pointer, "ambiguous-column", "is the header of several columns: give the index");
    } else {
      places.put(column, found.get(0));
    }
  }

  private List<Integer> byIndex(int index) {
    boolean beyond = !header.isEmpty() && index >= header.size();
    return beyond ? List.of() : List.of(index);
  }

  private List<Integer> byName(String name) {
    return IntStream.range(0, header.size())
        .filter(index -> header.get(index).equals(name.strip()))
        .boxed()
        .toList();
  }

  private void add(String pointer, String rule, String what) {
    errors.add(new FieldError(pointer, rule, pointer + " " + what + "."));
  }
}
