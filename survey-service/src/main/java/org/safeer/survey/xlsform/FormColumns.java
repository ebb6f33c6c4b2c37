package org.safeer.survey.xlsform;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.safeer.survey.questionnaire.ContentTexts;
import org.safeer.survey.questionnaire.ItemOption;
import org.safeer.survey.questionnaire.QuestionnaireContent;

/** The columns of the sheets, in their order. */
final class FormColumns {

  private FormColumns() {}

  static List<String> ofSurvey(List<String> languages) {
    List<String> columns = new ArrayList<>(List.of(Column.TYPE, Column.NAME));
    add(columns, languages, Column.LABEL, Column.HINT);
    columns.addAll(List.of(Column.REQUIRED, Column.RELEVANT, Column.CONSTRAINT));
    add(columns, languages, Column.CONSTRAINT_MESSAGE);
    columns.addAll(List.of(Column.CALCULATION, Column.APPEARANCE));
    columns.addAll(List.of(Column.OUR_TYPE, Column.OUR_CONSTRAINT, Column.REQUIRED_IF));
    add(columns, languages, Column.UNIT);
    columns.addAll(
        List.of(
            Column.MINIMUM,
            Column.MAXIMUM,
            Column.DECIMALS,
            Column.EARLIEST,
            Column.LATEST,
            Column.MAXIMUM_LENGTH,
            Column.MINIMUM_CHOICES,
            Column.MAXIMUM_CHOICES,
            Column.PREFER_NOT_TO_SAY,
            Column.SENSITIVE,
            Column.REVERSED,
            Column.RESULT,
            Column.ORDER));
    return columns;
  }

  static List<String> ofChoices(List<String> languages) {
    List<String> columns = new ArrayList<>(List.of(Column.LIST_NAME, Column.NAME));
    add(columns, languages, Column.LABEL);
    columns.addAll(
        List.of(
            Column.SCALE,
            Column.NOT_APPLICABLE,
            Column.PREFER_NOT_TO_SAY,
            Column.EXCLUSIVE,
            Column.SPECIFY));
    return columns;
  }

  static List<String> ofSettings(Collection<String> languages) {
    List<String> columns =
        new ArrayList<>(
            List.of(Column.FORM_TITLE, Column.FORM_ID, Column.VERSION, Column.DEFAULT_LANGUAGE));
    add(columns, languages, Column.TITLE);
    return columns;
  }

  private static void add(List<String> columns, Collection<String> languages, String... names) {
    for (String name : names) {
      languages.forEach(tag -> columns.add(FormTable.translated(name, tag)));
    }
  }

  /** Every text of items, sections, scales and options by language; the title has its own place. */
  static Stream<Map<String, String>> words(QuestionnaireContent content) {
    Map<String, Map<String, String>> texts = ContentTexts.of(content);
    texts.remove("/title");
    return Stream.concat(
        texts.values().stream(), ChoiceWriter.usual(content).stream().map(ItemOption::label));
  }

  /** What other tools do not know, told to who opens the workbook. */
  static FormTable explained() {
    FormTable table = new FormTable("safeer", List.of("column", "meaning"));
    table
        .line()
        .put("column", Column.OURS + "…")
        .put(
            "meaning",
            "Columns whose names begin so hold what XLSForm has no word for. Other tools leave"
                + " them out; Safeer reads them back.");
    ColumnMeanings.ALL.forEach(
        (column, meaning) -> table.line().put("column", column).put("meaning", meaning));
    return table;
  }
}
