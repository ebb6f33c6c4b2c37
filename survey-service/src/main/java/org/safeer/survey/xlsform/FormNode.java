package org.safeer.survey.xlsform;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** The survey sheet as a tree: questions, and groups of them. */
sealed interface FormNode {

  /** How deep groups may stand in each other. */
  int DEEPEST = 20;

  /** A row that is asked, shown or calculated. */
  record Question(Entry entry, QuestionType type) implements FormNode {}

  /**
   * Rows under a heading: between a beginning and an end, or below a question that heads a table.
   *
   * @param table whether it is shown as a table
   */
  record Group(Entry entry, List<FormNode> parts, boolean table) implements FormNode {

    /** Between a beginning and an end. */
    static Group of(Entry entry, List<FormNode> parts) {
      boolean table =
          entry.small(Column.APPEARANCE).contains("table-list")
              || entry.small(Column.OUR_TYPE).equals("matrix");
      return new Group(entry, parts, table);
    }

    /** Whether a question heads it, which nobody answers. */
    boolean isHeadedByQuestion() {
      return !QuestionType.of(entry.word(Column.TYPE)).begins();
    }
  }

  /** The tree; what does not fit into it is noted. */
  static List<FormNode> read(List<Entry> rows, FormNotes notes) {
    return new Reader(notes).read(rows);
  }

  /** Reads it row by row. */
  final class Reader {

    private record Open(Entry entry, QuestionType type, List<FormNode> parts) {}

    private final FormNotes notes;
    private final Deque<Open> open = new ArrayDeque<>();

    private Reader(FormNotes notes) {
      this.notes = notes;
    }

    private List<FormNode> read(List<Entry> rows) {
      List<FormNode> parts = new ArrayList<>();
      open.push(new Open(null, null, parts));
      rows.forEach(this::add);
      while (open.size() > 1) {
        end(unended(open.pop()));
      }
      return Tables.within(parts);
    }

    private Open unended(Open group) {
      if (group.entry() != null) {
        notes.leftOut(group.entry().place(), "group", "The group has no end");
      }
      return group;
    }

    private void add(Entry row) {
      String cell = row.word(Column.TYPE);
      if (row.flag(Column.DISABLED) != null) {
        notes.ignored(row.place(), "disabled", "The row is disabled");
      } else if (cell == null) {
        if (row.has(Column.NAME) || row.has(Column.LABEL)) {
          notes.leftOut(row.place(), "type", "The row has no type");
        }
      } else {
        add(row, QuestionType.of(cell));
      }
    }

    private void add(Entry row, QuestionType type) {
      if (type.begins()) {
        begin(row, type);
      } else if (!type.ends()) {
        open.peek().parts().add(new Question(row, type));
      } else if (open.size() > 1) {
        end(open.pop());
      } else {
        notes.leftOut(row.place(), "group", "No group begins that ends here");
      }
    }

    private void begin(Entry row, QuestionType type) {
      if (open.size() <= DEEPEST) {
        open.push(new Open(row, type, new ArrayList<>()));
        return;
      }
      notes.leftOut(row.place(), "group", "Groups stand more than " + DEEPEST + " deep");
      open.push(new Open(null, type, open.peek().parts()));
    }

    private void end(Open group) {
      if (group.entry() == null) {
        return;
      }
      if (group.type().repeats()) {
        notes.leftOut(
            group.entry().at(Column.TYPE),
            "repeat",
            "A repeated group cannot be represented; it is left out with all that it holds");
      } else {
        open.peek().parts().add(Tables.named(group.entry(), Tables.within(group.parts())));
      }
    }
  }
}
