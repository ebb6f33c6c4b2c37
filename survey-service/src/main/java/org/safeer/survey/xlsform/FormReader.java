package org.safeer.survey.xlsform;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.safeer.kit.problem.KitProblem;
import org.safeer.kit.problem.ProblemException;
import org.safeer.survey.xlsform.FormFinding.Place;
import org.safeer.survey.xlsform.workbook.Row;
import org.safeer.survey.xlsform.workbook.Workbook;

/** Reads an XLSForm. */
final class FormReader {

  /** Answers, notes, and where groups begin and end. */
  private static final int MOST_ROWS = 3_000;

  private static final String SURVEY = "survey";
  private static final String CHOICES = "choices";
  private static final String SETTINGS = "settings";
  private static final Set<String> OURS = Set.of(SURVEY, CHOICES, SETTINGS, "safeer");

  private final Map<String, List<Row>> sheets = new LinkedHashMap<>();
  private final String questionnaire;
  private final FormNotes notes;

  private FormReader(String questionnaire, FormNotes notes) {
    this.questionnaire = questionnaire;
    this.notes = notes;
  }

  /**
   * @param questionnaire its key, which titles a form that has no title
   * @throws ProblemException {@code malformed-body} if the workbook has no sheet survey
   */
  static FormDraft read(Workbook workbook, String questionnaire, FormNotes notes) {
    FormReader reader = new FormReader(questionnaire, notes);
    workbook.sheets().forEach(reader::add);
    if (!reader.sheets.containsKey(SURVEY)) {
      throw new ProblemException(
          KitProblem.MALFORMED_BODY, "The workbook has no sheet survey, so it is no XLSForm.");
    }
    return reader.read();
  }

  private void add(String name, List<Row> rows) {
    String sheet = name.strip().toLowerCase(Locale.ROOT);
    if (OURS.contains(sheet) && !sheets.containsKey(sheet)) {
      sheets.put(sheet, rows);
    } else if (!rows.isEmpty()) {
      Place place = new Place(name, 0, null);
      switch (sheet) {
        case "external_choices", "entities" ->
            notes.leftOut(place, "sheet", "A questionnaire has nothing like this sheet");
        default -> notes.ignored(place, "sheet", "The sheet is not known, and not read");
      }
    }
  }

  private FormDraft read() {
    if (sheets.get(SURVEY).size() > MOST_ROWS) {
      throw new ProblemException(
          KitProblem.MALFORMED_BODY,
          "The sheet survey has more than "
              + MOST_ROWS
              + " rows; a questionnaire asks for 500"
              + " answers at most.");
    }
    Entry settings = settings();
    String language = language(settings);
    ChoiceLists lists = ChoiceLists.of(entries(CHOICES, Column.OF_CHOICES, language), notes);
    List<Entry> survey = entries(SURVEY, Column.OF_SURVEY, language);
    return SurveyReader.read(survey, title(settings, language), lists, notes);
  }

  private List<Entry> entries(String sheet, Set<String> columns, String language) {
    return FormSheet.read(sheet, sheets.getOrDefault(sheet, List.of()), columns, language, notes);
  }

  private Entry settings() {
    return entries(SETTINGS, Column.OF_SETTINGS, Languages.UNKNOWN).stream()
        .findFirst()
        .orElse(new Entry(SETTINGS, 2, Map.of(), Map.of(), Map.of()));
  }

  private String language(Entry settings) {
    String text = settings.word(Column.DEFAULT_LANGUAGE);
    if (text == null) {
      return Languages.UNKNOWN;
    }
    return Languages.tag(text)
        .orElseGet(
            () -> {
              notes.leftOut(
                  settings.at(Column.DEFAULT_LANGUAGE),
                  "language",
                  "The language is not known: write its tag, as in Urdu (ur)");
              return Languages.UNKNOWN;
            });
  }

  private Map<String, String> title(Entry settings, String language) {
    Map<String, String> title = new LinkedHashMap<>();
    if (settings.said(Column.TITLE) != null) {
      title.putAll(settings.said(Column.TITLE));
    }
    String written = settings.text(Column.FORM_TITLE);
    if (written == null && title.isEmpty()) {
      notes.changed(
          settings.at(Column.FORM_TITLE), "title", "The form has no title; its key stands for it");
    }
    if (written != null || title.isEmpty()) {
      title.put(language, written == null ? questionnaire : written);
    }
    tellSettings(settings);
    return title;
  }

  /** Versions are numbered, and questionnaires named, by who stores them. */
  private void tellSettings(Entry settings) {
    if (settings.has(Column.FORM_ID) && !questionnaire.equals(settings.word(Column.FORM_ID))) {
      notes.ignored(
          settings.at(Column.FORM_ID), "form-id", "The questionnaire's key names it instead");
    }
    if (settings.has(Column.VERSION)) {
      notes.ignored(
          settings.at(Column.VERSION), "version", "Versions are numbered as they are published");
    }
  }
}
