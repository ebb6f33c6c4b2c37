package org.safeer.survey.xlsform;

import java.util.function.Function;
import org.safeer.survey.Decimals;
import org.safeer.survey.questionnaire.ItemType;

/** Between what an answer lies, and what else it must meet. */
final class ItemBounds {

  private final FormExpressions expressions;
  private final FormNotes notes;

  ItemBounds(FormExpressions expressions, FormNotes notes) {
    this.expressions = expressions;
    this.notes = notes;
  }

  void read(ItemDraft item, QuestionType type) {
    Entry entry = item.entry;
    item.unit = expressions.words(entry, Column.UNIT);
    item.minimum = value(entry, Column.MINIMUM, Numbers::decimal);
    item.maximum = value(entry, Column.MAXIMUM, Numbers::decimal);
    item.decimals = value(entry, Column.DECIMALS, Numbers::whole);
    item.earliest = value(entry, Column.EARLIEST, Numbers::day);
    item.latest = value(entry, Column.LATEST, Numbers::day);
    item.maximumLength = value(entry, Column.MAXIMUM_LENGTH, Numbers::whole);
    item.minimumChoices = value(entry, Column.MINIMUM_CHOICES, Numbers::whole);
    item.maximumChoices = value(entry, Column.MAXIMUM_CHOICES, Numbers::whole);
    usual(item, type);
    constraint(item, type);
  }

  private <T> T value(Entry entry, String column, Function<String, T> read) {
    String text = entry.word(column);
    T value = read.apply(text);
    if (text != null && value == null) {
      notes.leftOut(entry.at(column), "value", "The cell holds no value of its kind");
    }
    return value;
  }

  /** What XLSForm means where it says nothing. */
  private void usual(ItemDraft item, QuestionType type) {
    if (item.type == ItemType.TEXT && item.maximumLength == null) {
      item.maximumLength = Bounds.ANY_LENGTH;
    }
    if (type.word().equals("decimal") && item.decimals == null) {
      item.decimals = Decimals.MOST_DECIMALS;
    }
    if (type.word().equals("range")) {
      Range range = Range.of(item.entry);
      item.minimum = range.start();
      item.maximum = range.end();
      item.decimals = Math.max(0, range.step().scale());
    } else if (item.entry.has(Column.PARAMETERS)) {
      notes.leftOut(
          item.entry.at(Column.PARAMETERS), "not-supported", "A questionnaire has no parameters");
    }
  }

  private void constraint(ItemDraft item, QuestionType type) {
    Entry entry = item.entry;
    String cell = entry.text(Column.CONSTRAINT);
    String own = entry.text(Column.OUR_CONSTRAINT);
    String bounds = bounds(item).constraint();
    boolean asWritten = bounds != null && (cell == null || cell.equals(Bounds.joined(own, bounds)));
    item.constraintMessage = expressions.words(entry, Column.CONSTRAINT_MESSAGE);
    // Words about the bounds alone need a constraint to belong to.
    boolean worded = own == null && item.constraintMessage != null;
    item.constraint = expressions.read(entry, Column.CONSTRAINT, asWritten && !worded ? own : cell);
    if (type.word().equals("acknowledge")) {
      item.constraint =
          item.constraint == null ? ". = 'yes'" : "(" + item.constraint + ") and . = 'yes'";
      notes.changed(
          entry.at(Column.TYPE), "acknowledge", "It is asked as yes or no, and takes yes alone");
    }
  }

  private static Bounds bounds(ItemDraft item) {
    return new Bounds(
        item.type,
        item.minimum,
        item.maximum,
        item.earliest,
        item.latest,
        item.maximumLength,
        item.minimumChoices,
        item.maximumChoices,
        item.options == null
            || item.options.stream().noneMatch(option -> option.exclusive() != null));
  }
}
