package org.safeer.interview.transcript.reading;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Finds which column of a table holds times, speakers and words: by its heads, or by its cells. */
final class TableColumns {

  private enum Role {
    PART("part"),
    START(
        "start",
        "time",
        "timecode",
        "timestamp",
        "begin",
        "from",
        "d\u00E9but",
        "\u0648\u0642\u062A"),
    END("end", "to", "fin"),
    SPEAKER(
        "speaker",
        "who",
        "name",
        "voice",
        "locuteur",
        "\u0628\u0648\u0644\u0646\u06D2 \u0648\u0627\u0644\u0627"),
    TEXT("text", "words", "transcript", "utterance", "dialogue", "texte", "\u0645\u062A\u0646");

    private final Set<String> heads;

    Role(String... heads) {
      this.heads = Set.of(heads);
    }

    static Role of(String head) {
      for (Role role : values()) {
        if (role.heads.contains(head.toLowerCase(Locale.ROOT))) {
          return role;
        }
      }
      return null;
    }
  }

  private static final int LONGEST_LABEL = 40;

  private final Map<Role, Integer> columns = new EnumMap<>(Role.class);

  private TableColumns() {}

  /** A cue for each row; none if the table holds no column of words. */
  static List<Cue> cues(List<List<String>> rows) {
    TableColumns columns = new TableColumns();
    boolean headed = !rows.isEmpty() && columns.readHeads(rows.get(0));
    List<List<String>> body = headed ? rows.subList(1, rows.size()) : rows;
    if (!headed) {
      columns.guess(body);
    }
    return columns.columns.containsKey(Role.TEXT)
        ? body.stream().map(columns::cue).toList()
        : List.of();
  }

  private boolean readHeads(List<String> heads) {
    for (int i = 0; i < heads.size(); i++) {
      Role role = Role.of(heads.get(i));
      if (role != null) {
        columns.putIfAbsent(role, i);
      }
    }
    boolean headed = columns.containsKey(Role.TEXT) && columns.size() > 1;
    if (!headed) {
      columns.clear();
    }
    return headed;
  }

  /**
   * The longest cells hold words, the first with times the beginnings, few different ones speakers.
   */
  private void guess(List<List<String>> rows) {
    int width = rows.stream().mapToInt(List::size).max().orElse(0);
    if (width < 2 || rows.size() < 2) {
      return;
    }
    int words = 0;
    for (int i = 1; i < width; i++) {
      words = length(rows, i) > length(rows, words) ? i : words;
    }
    columns.put(Role.TEXT, words);
    for (int i = 0; i < width; i++) {
      List<String> cells = cells(rows, i);
      if (i != words && cells.stream().allMatch(cell -> cell.isEmpty() || Clock.ms(cell) != null)) {
        columns.putIfAbsent(columns.containsKey(Role.START) ? Role.END : Role.START, i);
      } else if (i != words && areLabels(cells)) {
        columns.putIfAbsent(Role.SPEAKER, i);
      }
    }
  }

  private static boolean areLabels(List<String> cells) {
    Set<String> different = new HashSet<>(cells);
    return different.size() * 2 <= cells.size() + 2
        && cells.stream().allMatch(cell -> cell.length() <= LONGEST_LABEL);
  }

  private static int length(List<List<String>> rows, int column) {
    return cells(rows, column).stream().mapToInt(String::length).sum();
  }

  private static List<String> cells(List<List<String>> rows, int column) {
    List<String> cells = new ArrayList<>();
    rows.forEach(row -> cells.add(column < row.size() ? row.get(column) : ""));
    return cells;
  }

  private Cue cue(List<String> row) {
    String label = cell(row, Role.SPEAKER).replaceAll(":$", "").strip();
    String part = cell(row, Role.PART);
    return new Cue(
        part.matches("[1-9]\\d{0,4}") ? Integer.parseInt(part) : 1,
        label.isEmpty() ? null : label,
        Clock.ms(cell(row, Role.START)),
        Clock.ms(cell(row, Role.END)),
        cell(row, Role.TEXT),
        true);
  }

  private String cell(List<String> row, Role role) {
    Integer column = columns.get(role);
    return column == null || column >= row.size() ? "" : row.get(column);
  }
}
