package org.safeer.survey.xlsform;

import java.math.BigDecimal;
import java.util.List;
import org.safeer.survey.Decimals;
import org.safeer.survey.questionnaire.CalculationResult;
import org.safeer.survey.questionnaire.ItemType;
import org.safeer.survey.questionnaire.MatrixRow;
import org.safeer.survey.questionnaire.QuestionnaireItem;

/** Writes items as rows of the survey sheet, in XLSForm's idioms where it has them. */
final class ItemWriter {

  private final FormTable survey;
  private final ChoiceWriter choices;

  ItemWriter(FormTable survey, ChoiceWriter choices) {
    this.survey = survey;
    this.choices = choices;
  }

  void write(QuestionnaireItem item) {
    if (item.type() == ItemType.MATRIX) {
      matrix(item);
      return;
    }
    FormTable.Line line =
        survey
            .line()
            .put(Column.TYPE, type(item))
            .put(Column.NAME, FormNames.of(item.item()))
            .words(Column.LABEL, item.label())
            .words(Column.HINT, item.hint())
            .put(Column.RELEVANT, FormNames.in(item.relevant()))
            .words(Column.CONSTRAINT_MESSAGE, item.constraintMessage())
            .put(Column.CALCULATION, FormNames.in(item.calculation()))
            .flag(Column.PREFER_NOT_TO_SAY, item.preferNotToSay())
            .flag(Column.SENSITIVE, item.sensitive())
            .flag(Column.REVERSED, item.reversed());
    required(item, line);
    constraint(item, line);
    ofType(item, line);
  }

  private String type(QuestionnaireItem item) {
    return switch (item.type()) {
      case LIKERT -> "select_one " + FormNames.of(item.scale());
      case SINGLE_CHOICE, YES_NO -> "select_one " + choices.list(item);
      case MULTIPLE_CHOICE -> "select_multiple " + choices.list(item);
      case RANKING -> "rank " + choices.list(item);
      case NUMBER -> item.decimals() == 0 ? "integer" : "decimal";
      case DATE -> "date";
      case TEXT -> "text";
      case NOTE -> "note";
      case CALCULATED -> "calculate";
      case MATRIX -> throw new IllegalArgumentException("a matrix is written as a group");
    };
  }

  private void ofType(QuestionnaireItem item, FormTable.Line line) {
    switch (item.type()) {
      case LIKERT -> line.put(Column.APPEARANCE, "likert");
      case YES_NO -> line.put(Column.OUR_TYPE, "yes-no");
      case NUMBER ->
          line.words(Column.UNIT, item.unit())
              .put(Column.MINIMUM, plain(item.minimum()))
              .put(Column.MAXIMUM, plain(item.maximum()))
              .put(
                  Column.DECIMALS,
                  item.decimals() % Decimals.MOST_DECIMALS == 0 ? null : item.decimals());
      case DATE -> line.put(Column.EARLIEST, item.earliest()).put(Column.LATEST, item.latest());
      case TEXT ->
          line.put(
              Column.MAXIMUM_LENGTH,
              item.maximumLength() == Bounds.ANY_LENGTH ? null : item.maximumLength());
      case MULTIPLE_CHOICE, RANKING ->
          line.put(Column.MINIMUM_CHOICES, item.minimumChoices())
              .put(Column.MAXIMUM_CHOICES, item.maximumChoices());
      case CALCULATED ->
          line.put(Column.RESULT, item.result() == CalculationResult.NUMBER ? "number" : "text");
      default -> {
        // Has no members of its own.
      }
    }
  }

  private static String plain(BigDecimal number) {
    return number == null ? null : number.toPlainString();
  }

  private static void required(QuestionnaireItem item, FormTable.Line line) {
    String condition = FormNames.in(item.requiredIf());
    line.flag(Column.REQUIRED, item.required());
    boolean own = item.required() || Truth.of(item.requiredIf()) != null;
    line.put(own ? Column.REQUIRED_IF : Column.REQUIRED, condition);
  }

  private static void constraint(QuestionnaireItem item, FormTable.Line line) {
    String own = FormNames.in(item.constraint());
    String bounds = bounds(item).constraint();
    line.put(Column.CONSTRAINT, Bounds.joined(own, bounds))
        .put(Column.OUR_CONSTRAINT, bounds == null ? null : own);
  }

  private static Bounds bounds(QuestionnaireItem item) {
    return new Bounds(
        item.type(),
        item.minimum(),
        item.maximum(),
        item.earliest(),
        item.latest(),
        item.maximumLength(),
        item.minimumChoices(),
        item.maximumChoices(),
        item.choices().stream().noneMatch(option -> option.exclusive() != null));
  }

  /** As a group whose rows share a scale, which other tools show as a table. */
  private void matrix(QuestionnaireItem item) {
    survey
        .line()
        .put(Column.TYPE, "begin_group")
        .put(Column.NAME, FormNames.of(item.item()))
        .words(Column.LABEL, item.label())
        .words(Column.HINT, item.hint())
        .put(Column.RELEVANT, FormNames.in(item.relevant()))
        .put(Column.APPEARANCE, "table-list")
        .put(Column.OUR_TYPE, "matrix")
        .flag(Column.SENSITIVE, item.sensitive());
    List<MatrixRow> rows = item.rows();
    for (MatrixRow row : rows) {
      FormTable.Line line =
          survey
              .line()
              .put(Column.TYPE, "select_one " + FormNames.of(item.scale()))
              .put(Column.NAME, FormNames.of(row.row()))
              .words(Column.LABEL, row.label())
              .flag(Column.REVERSED, row.reversed());
      required(item, line);
    }
    survey.line().put(Column.TYPE, "end_group");
  }
}
