package org.safeer.survey.xlsform;

import java.util.ArrayList;
import java.util.List;
import org.safeer.survey.questionnaire.ItemType;
import org.safeer.survey.questionnaire.MatrixRow;
import org.safeer.survey.xlsform.FormNode.Group;
import org.safeer.survey.xlsform.FormNode.Question;

/** A group that is shown as a table is a matrix, if its rows share a scale and nothing else. */
final class MatrixReader {

  private static final List<String> COMMON =
      List.of(Column.TYPE, Column.REQUIRED, Column.REQUIRED_IF);

  private static final List<String> FOREIGN =
      List.of(Column.CONSTRAINT, Column.HINT, Column.PARAMETERS);

  private final FormDraft draft;
  private final ChoiceLists lists;
  private final FormExpressions expressions;
  private final FormNotes notes;

  MatrixReader(FormDraft draft, ChoiceLists lists, FormExpressions expressions, FormNotes notes) {
    this.draft = draft;
    this.lists = lists;
    this.expressions = expressions;
    this.notes = notes;
  }

  /** Whether the group is a matrix. */
  boolean isOne(Group group) {
    return group.table() && scale(group) != null && group.entry().said(Column.LABEL) != null;
  }

  /** False if the group is none. */
  boolean read(Group group, String section, List<String> conditions) {
    if (!group.table()) {
      return false;
    }
    if (!isOne(group)) {
      notes.changed(
          group.entry().at(Column.APPEARANCE),
          "table-list",
          "The table's rows are asked one by one: a matrix needs a label, and rows that share a"
              + " list whose names are numbers");
      return false;
    }
    ItemDraft matrix = matrix(group, scale(group));
    matrix.section = section;
    matrix.relevant =
        FormExpressions.all(conditions, expressions.read(group.entry(), Column.RELEVANT));
    draft.items.add(matrix);
    return true;
  }

  /** The list that all rows share; null if they do not. */
  private ChoiceList scale(Group group) {
    List<Entry> rows = new ArrayList<>();
    for (FormNode part : group.parts()) {
      if (!(part instanceof Question question && isRow(question, group))) {
        return null;
      }
      rows.add(question.entry());
    }
    if (rows.isEmpty() || group.entry().word(Column.NAME) == null) {
      return null;
    }
    Entry first = rows.get(0);
    boolean alike =
        rows.stream()
            .allMatch(
                row ->
                    COMMON.stream()
                        .allMatch(column -> equal(row.text(column), first.text(column))));
    ChoiceList list = lists.get(QuestionType.of(first.word(Column.TYPE)).list());
    return alike && list != null && list.isScale() ? list : null;
  }

  private static boolean isRow(Question question, Group group) {
    Entry row = question.entry();
    // A heading that is a question has no condition for what is below it: each has its own.
    String condition = group.isHeadedByQuestion() ? group.entry().text(Column.RELEVANT) : null;
    return question.type().word().equals("select_one")
        && !question.type().orOther()
        && row.word(Column.NAME) != null
        && equal(row.text(Column.RELEVANT), condition)
        && FOREIGN.stream().noneMatch(row::has)
        && row.texts().keySet().stream().noneMatch(FormSheet::isWithoutPlace);
  }

  private static boolean equal(String one, String other) {
    return one == null ? other == null : one.equals(other);
  }

  private ItemDraft matrix(Group group, ChoiceList list) {
    Entry entry = group.entry();
    ItemDraft matrix =
        new ItemDraft(entry, expressions.key(entry.word(Column.NAME)), ItemType.MATRIX);
    matrix.label = expressions.words(entry, Column.LABEL);
    matrix.hint = expressions.words(entry, Column.HINT);
    matrix.sensitive = entry.flag(Column.SENSITIVE);
    matrix.scale = lists.scale(list);
    draft.scale(matrix.scale, list);
    matrix.rows = new ArrayList<>();
    matrix.parts = new ArrayList<>();
    for (FormNode part : group.parts()) {
      Entry row = ((Question) part).entry();
      matrix.parts.add(row);
      matrix.rows.add(
          new MatrixRow(
              expressions.key(row.word(Column.NAME)),
              expressions.words(row, Column.LABEL),
              row.flag(Column.REVERSED)));
    }
    Demands.read(matrix.parts.get(0), matrix, expressions);
    return matrix;
  }
}
