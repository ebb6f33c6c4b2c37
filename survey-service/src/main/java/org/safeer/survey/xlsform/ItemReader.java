package org.safeer.survey.xlsform;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.safeer.survey.logic.Expression;
import org.safeer.survey.logic.SyntaxException;
import org.safeer.survey.questionnaire.CalculationResult;
import org.safeer.survey.questionnaire.ItemType;
import org.safeer.survey.xlsform.FormNode.Question;

/** Makes an item of a question. */
final class ItemReader {

  /** Appearances that say what an item is. */
  private static final String TABLE_LOOKS = "likert|table-list|list-nolabel|\\blabel\\b";

  private final FormDraft draft;
  private final FormExpressions expressions;
  private final ItemTypes types;
  private final ItemBounds bounds;
  private final FormNotes notes;
  private final Set<String> numbers = new HashSet<>();

  ItemReader(FormDraft draft, ChoiceLists lists, FormExpressions expressions, FormNotes notes) {
    this.draft = draft;
    this.expressions = expressions;
    this.types = new ItemTypes(draft, lists, notes);
    this.bounds = new ItemBounds(expressions, notes);
    this.notes = notes;
  }

  /** Whether an item comes of it. */
  boolean isRead(Question question) {
    return types.of(question) != null && question.entry().word(Column.NAME) != null;
  }

  void knowOptions(Question question) {
    expressions.know(question.entry().word(Column.NAME), types.renamedOptions(question));
  }

  /**
   * @param conditions of groups around it that are no sections
   */
  void read(Question question, String section, List<String> conditions) {
    Entry entry = question.entry();
    if (question.type().isMetadata()) {
      notes.ignored(
          entry.at(Column.TYPE), "metadata", "What a device tells of itself is not stored");
    } else if (types.of(question) == null) {
      notes.leftOut(entry.at(Column.TYPE), "type", types.reason(question));
    } else if (entry.word(Column.NAME) == null) {
      notes.leftOut(entry.at(Column.NAME), "name", "The row has no name");
    } else {
      draft.items.add(item(question, section, conditions));
    }
  }

  /** The heading of a group that is no section: it is shown before what the group holds. */
  void heading(Entry group, String section, List<String> conditions) {
    note(group, section, FormExpressions.all(conditions, null));
    notes.changed(
        group.at(Column.TYPE),
        "nested-group",
        "A section has no sections: the group's heading is a note, its condition that of its items");
  }

  /** The words above a table that is no matrix. */
  void tableHeading(Entry question, String section, List<String> conditions) {
    if (question.said(Column.LABEL) != null) {
      String condition = expressions.read(question, Column.RELEVANT);
      note(question, section, FormExpressions.all(conditions, condition)).hint =
          expressions.words(question, Column.HINT);
    }
  }

  private ItemDraft note(Entry group, String section, String relevant) {
    String name = group.word(Column.NAME);
    String key = expressions.fresh((name == null ? "group" : name) + " heading", group.row());
    ItemDraft note = new ItemDraft(group, key, ItemType.NOTE);
    note.label = expressions.words(group, Column.LABEL);
    note.section = section;
    note.relevant = relevant;
    draft.items.add(note);
    return note;
  }

  private ItemDraft item(Question question, String section, List<String> conditions) {
    Entry entry = question.entry();
    String key = expressions.key(entry.word(Column.NAME));
    ItemDraft item = new ItemDraft(entry, key, types.of(question));
    item.section = section;
    item.label = expressions.words(entry, Column.LABEL);
    item.hint = expressions.words(entry, Column.HINT);
    item.relevant = FormExpressions.all(conditions, expressions.read(entry, Column.RELEVANT));
    item.preferNotToSay = entry.flag(Column.PREFER_NOT_TO_SAY);
    item.sensitive = entry.flag(Column.SENSITIVE);
    item.reversed = entry.flag(Column.REVERSED);
    refuseUnsupported(entry);
    types.fill(item, question);
    bounds.read(item, question.type());
    if (item.type == ItemType.CALCULATED || item.type == ItemType.NOTE) {
      silent(item);
    } else {
      Demands.read(entry, item, expressions);
    }
    calculation(item);
    return item;
  }

  /** What is not answered has nothing that an answer must be. */
  private void silent(ItemDraft item) {
    if (Boolean.TRUE.equals(Truth.of(item.entry.text(Column.REQUIRED)))) {
      notes.ignored(
          item.entry.at(Column.REQUIRED), "required", "Nobody answers an item of this type");
    }
  }

  private void calculation(ItemDraft item) {
    String calculation = expressions.read(item.entry, Column.CALCULATION);
    if (item.type != ItemType.CALCULATED) {
      if (calculation != null) {
        notes.leftOut(
            item.entry.at(Column.CALCULATION), "calculation", "Only a calculate is calculated");
      }
      if (item.type == ItemType.NUMBER || item.type == ItemType.LIKERT) {
        numbers.add(item.item);
      }
      return;
    }
    item.calculation = calculation;
    item.result =
        switch (item.entry.small(Column.RESULT)) {
          case "number" -> CalculationResult.NUMBER;
          case "text" -> CalculationResult.TEXT;
          default -> result(calculation);
        };
    if (item.result == CalculationResult.NUMBER) {
      numbers.add(item.item);
    }
  }

  /** XLSForm does not say; as a text nothing is lost. */
  private CalculationResult result(String calculation) {
    try {
      boolean number =
          calculation != null && Expression.parse(calculation).givesNumber(numbers::contains);
      return number ? CalculationResult.NUMBER : CalculationResult.TEXT;
    } catch (SyntaxException unreadable) {
      return CalculationResult.TEXT;
    }
  }

  /** Names the cells that a questionnaire has no place for. */
  void refuseUnsupported(Entry entry) {
    for (Map.Entry<String, String> cell : entry.texts().entrySet()) {
      String column = cell.getKey();
      boolean off = column.equals("read_only") && Boolean.FALSE.equals(Truth.of(cell.getValue()));
      if (FormSheet.isWithoutPlace(column) && !off) {
        notes.leftOut(entry.at(column), "not-supported", "A questionnaire has nothing like this");
      }
    }
    String appearance = entry.small(Column.APPEARANCE).replaceAll(TABLE_LOOKS, " ").strip();
    if (!appearance.isEmpty()) {
      notes.ignored(
          entry.at(Column.APPEARANCE), "appearance", "How it is shown is for each client to say");
    }
  }
}
