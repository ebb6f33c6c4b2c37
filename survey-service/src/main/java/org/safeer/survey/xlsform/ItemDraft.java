package org.safeer.survey.xlsform;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.safeer.survey.questionnaire.CalculationResult;
import org.safeer.survey.questionnaire.ItemOption;
import org.safeer.survey.questionnaire.ItemType;
import org.safeer.survey.questionnaire.MatrixRow;
import org.safeer.survey.questionnaire.QuestionnaireItem;
import org.safeer.survey.xlsform.FormFinding.Place;

/** An item being read from a form, and where its parts stand there. */
final class ItemDraft {

  final Entry entry;
  final String item;
  final ItemType type;
  String section;
  Map<String, String> label;
  Map<String, String> hint;
  String relevant;
  String constraint;
  Map<String, String> constraintMessage;
  String requiredIf;
  String scale;
  List<MatrixRow> rows;
  List<ItemOption> options;
  Integer minimumChoices;
  Integer maximumChoices;
  Map<String, String> unit;
  BigDecimal minimum;
  BigDecimal maximum;
  Integer decimals;
  LocalDate earliest;
  LocalDate latest;
  Integer maximumLength;
  Boolean preferNotToSay;
  Boolean required;
  Boolean sensitive;
  Boolean reversed;
  String calculation;
  CalculationResult result;

  /** Where the rows of a matrix, or the options, stand. */
  List<Entry> parts = List.of();

  ItemDraft(Entry entry, String item, ItemType type) {
    this.entry = entry;
    this.item = item;
    this.type = type;
  }

  QuestionnaireItem build() {
    return new QuestionnaireItem(
        item,
        type,
        label,
        hint,
        section,
        relevant,
        constraint,
        constraintMessage,
        requiredIf,
        scale,
        rows,
        options,
        minimumChoices,
        maximumChoices,
        unit,
        minimum,
        maximum,
        decimals,
        earliest,
        latest,
        maximumLength,
        preferNotToSay,
        required,
        sensitive,
        reversed,
        calculation,
        result);
  }

  /**
   * Leaves out one of its expressions.
   *
   * @return false if the member is none without which it is still an item
   */
  boolean leaveOut(String member) {
    switch (member) {
      case "relevant" -> relevant = null;
      case "requiredIf" -> requiredIf = null;
      case "constraint" -> {
        constraint = null;
        constraintMessage = null;
      }
      case "constraintMessage" -> constraintMessage = null;
      default -> {
        return false;
      }
    }
    return true;
  }

  /**
   * Where a part of it stands.
   *
   * @param steps of a pointer into the item
   */
  Place place(List<String> steps) {
    String member = steps.isEmpty() ? "" : steps.get(0);
    boolean part = steps.size() > 1 && (member.equals("rows") || member.equals("options"));
    if (part && Integer.parseInt(steps.get(1)) < parts.size()) {
      Entry row = parts.get(Integer.parseInt(steps.get(1)));
      return steps.size() > 2 && steps.get(2).equals("label")
          ? row.at(Column.LABEL)
          : row.at(Column.NAME);
    }
    return entry.at(column(member));
  }

  private static String column(String member) {
    return switch (member) {
      case "item" -> Column.NAME;
      case "label", "hint", "relevant", "constraint", "calculation", "required" -> member;
      case "constraintMessage" -> Column.CONSTRAINT_MESSAGE;
      case "requiredIf" -> Column.REQUIRED;
      case "minimumChoices" -> Column.MINIMUM_CHOICES;
      case "maximumChoices" -> Column.MAXIMUM_CHOICES;
      case "maximumLength" -> Column.MAXIMUM_LENGTH;
      case "preferNotToSay" -> Column.PREFER_NOT_TO_SAY;
      case "unit", "minimum", "maximum", "decimals", "earliest", "latest" -> Column.OURS + member;
      case "sensitive", "reversed", "result" -> Column.OURS + member;
      default -> Column.TYPE;
    };
  }
}
