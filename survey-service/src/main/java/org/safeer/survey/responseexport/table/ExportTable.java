package org.safeer.survey.responseexport.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.safeer.survey.questionnaire.QuestionnaireContent;
import org.safeer.survey.study.StudyFacts;

/**
 * What an export looks like: its columns in their order, a row for each response.
 *
 * @param study its key
 * @param questionnaire whose answers are exported
 * @param versions numbers of the exported versions, the newest first
 * @param title of the questionnaire, by language tag
 * @param language of labels, a BCP 47 tag
 */
public record ExportTable(
    String study,
    String questionnaire,
    List<Integer> versions,
    Map<String, String> title,
    String language,
    ExportedValues values,
    List<ExportColumn> columns) {

  /** Name of the column of the times of submission. */
  public static final String SUBMITTED_AT = "response.submittedAt";

  /** Name of the column of the times at which participants began. */
  public static final String STARTED_AT = "response.startedAt";

  /** Name of the column of the languages that the items were read in. */
  public static final String LANGUAGE = "response.language";

  /** Name of the column of where participants were found. */
  public static final String SOURCE = "participant.source";

  /** Name of the column of the participants' regions. */
  public static final String REGION = "participant.region";

  /** With the attribute's key behind it, name of the column of an attribute. */
  public static final String ATTRIBUTE = "participant.attribute.";

  /** Name of the column of the weights that the responses came with. */
  public static final String WEIGHT = "response.weight";

  /**
   * The table of these versions.
   *
   * @param versions numbers of the exported versions, the newest first
   * @param contents what each of them asks
   * @param raked whether it has a column of a weighting's weights
   */
  public static ExportTable of(
      StudyFacts study,
      String questionnaire,
      List<Integer> versions,
      List<QuestionnaireContent> contents,
      String language,
      ExportedValues values,
      boolean raked) {
    Wording wording = new Wording(language);
    List<ExportColumn> columns = new ArrayList<>(KnownColumns.of(study, values, wording, raked));
    ExportItem.of(contents).forEach(item -> columns.addAll(ItemColumns.of(item, values, wording)));
    return new ExportTable(
        study.study(),
        questionnaire,
        versions,
        contents.get(0).title(),
        language,
        values,
        List.copyOf(columns));
  }

  /** What stands in each column for a response; null for an empty cell. */
  public List<Cell> cells(ExportRow row) {
    Cell[] cells = new Cell[columns.size()];
    for (int i = 0; i < cells.length; i++) {
      cells[i] = columns.get(i).cell().apply(row);
    }
    return Arrays.asList(cells);
  }

  /** The words of the export, as far as there are any in its language. */
  public Wording wording() {
    return new Wording(language);
  }

  /** Every language that a label is in, by tag. */
  public Set<String> languages() {
    Set<String> languages = new TreeSet<>();
    for (ExportColumn column : columns) {
      languages.addAll(column.label().keySet());
      column.categories().forEach(category -> languages.addAll(category.label().keySet()));
    }
    return languages;
  }
}
