package org.safeer.survey.responseimport.mapping;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.safeer.kit.problem.FieldError;
import org.safeer.survey.responseimport.file.Header;

/** Where the mapping's columns are in the file. */
public final class Columns {

  private final Header header;
  private final Map<ColumnRef, Integer> places = new HashMap<>();
  private final Map<String, Integer> told = new HashMap<>();
  private final List<FieldError> errors = new ArrayList<>();

  private Columns(Header header) {
    this.header = header;
  }

  /** Finds every column of the mapping; {@link #errors} names those that are not there. */
  public static Columns find(ImportMapping mapping, Header header) {
    Columns columns = new Columns(header);
    mapping.places().forEach(columns::find);
    return columns;
  }

  /** The place of a column, counted from 0. */
  int of(ColumnRef column) {
    return places.get(column);
  }

  /** What is wrong with a part of a request, told of the column it comes from. */
  public RowError tell(FieldError error) {
    return new RowError(telling(error.pointer()), error.pointer(), error.rule(), error.detail());
  }

  /** The place a part of a request comes from; null if it comes from no one column. */
  private Integer telling(String pointer) {
    String[] steps = pointer.split("/", 4);
    Integer whole = steps.length < 2 ? null : told.get("/" + steps[1]);
    return steps.length > 2 && whole == null ? told.get("/" + steps[1] + "/" + steps[2]) : whole;
  }

  /** Where rows that failed before have the number they had then; -1 if they did not. */
  int record() {
    return ProblemColumns.record(header);
  }

  /** What a person calls a column. */
  public String name(int column) {
    return header.name(column);
  }

  /** What of the mapping names no column of the file, or several. */
  public List<FieldError> errors() {
    return errors;
  }

  private void find(ColumnPlace place) {
    List<Integer> found =
        place.column().names() == null
            ? byIndex(place.column().index())
            : new HeaderSearch(header).find(place.column().names());
    if (found.isEmpty()) {
      add(place.pointer(), "unknown-column", "is no column of the file");
    } else if (found.size() > 1) {
      add(place.pointer(), "ambiguous-column", "is the header of several columns: give the index");
    } else {
      places.put(place.column(), found.get(0));
      told.putIfAbsent(place.told(), found.get(0));
    }
  }

  private List<Integer> byIndex(int index) {
    boolean beyond = header.width() > 0 && index >= header.width();
    return beyond ? List.of() : IntStream.of(index).boxed().toList();
  }

  private void add(String pointer, String rule, String what) {
    errors.add(new FieldError(pointer, rule, pointer + " " + what + "."));
  }
}
