package org.safeer.survey.responseexport.table;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.safeer.survey.response.ResponseMetadata;
import org.safeer.survey.study.Attribute;
import org.safeer.survey.study.AttributeType;
import org.safeer.survey.study.StudyFacts;

/**
 * The columns of what is known beside the answers. Their names have a dot, which no item's key has.
 */
final class KnownColumns {

  private static final List<Category> STATES =
      List.of(
          state(1, "received", "Received", "موصول"),
          state(2, "needs-attention", "Needs attention", "توجہ طلب"),
          state(3, "approved", "Approved", "منظور"),
          state(4, "rejected", "Rejected", "مسترد"));

  private final ExportedValues values;
  private final Wording wording;
  private final List<ExportColumn> columns = new ArrayList<>();

  private KnownColumns(ExportedValues values, Wording wording) {
    this.values = values;
    this.wording = wording;
  }

  private static Category state(int number, String key, String en, String ur) {
    return new Category(key, number, words(en, ur));
  }

  private static Map<String, String> words(String en, String ur) {
    return Map.of("en", en, "ur", ur);
  }

  /**
   * @param raked whether there is a weighting
   */
  static List<ExportColumn> of(
      StudyFacts study, ExportedValues values, Wording wording, boolean raked) {
    KnownColumns known = new KnownColumns(values, wording);
    known.response();
    known.participant(study);
    known.weights(raked);
    return known.columns;
  }

  private void response() {
    add("response.id", ColumnKind.KEY, "Response", "جواب نامہ", row -> id(row.response()));
    add(
        "response.questionnaireVersion",
        ColumnKind.NUMBER,
        "Version of the questionnaire",
        "سوالنامے کا نسخہ",
        row -> Cell.number(row.questionnaireVersion()));
    add(
        ExportTable.SUBMITTED_AT,
        ColumnKind.MOMENT,
        "Submitted at",
        "جمع کرانے کا وقت",
        row -> Cell.moment(row.submittedAt()));
    add(
        ExportTable.STARTED_AT,
        ColumnKind.MOMENT,
        "Started at",
        "آغاز کا وقت",
        row -> Cell.moment(startedAt(row)));
    add(
        "response.durationSeconds",
        ColumnKind.NUMBER,
        "Seconds from start to submission",
        "آغاز سے جمع کرانے تک سیکنڈ",
        KnownColumns::duration);
    add(
        ExportTable.LANGUAGE,
        ColumnKind.KEY,
        "Language it was answered in",
        "جواب کی زبان",
        row -> Cell.code(row.metadata() == null ? null : row.metadata().language()));
    category("response.review", words("Review", "جائزہ"), STATES, ExportRow::review);
  }

  private static Cell id(Object id) {
    return Cell.code(id.toString());
  }

  private static Instant startedAt(ExportRow row) {
    ResponseMetadata metadata = row.metadata();
    return metadata == null ? null : metadata.startedAt();
  }

  private static Cell duration(ExportRow row) {
    Instant start = startedAt(row);
    // Not below 0 where the client's clock is ahead.
    return start == null
        ? null
        : Cell.number(Math.max(0, Duration.between(start, row.submittedAt()).toSeconds()));
  }

  private void participant(StudyFacts study) {
    add("participant.id", ColumnKind.KEY, "Participant", "شریک", row -> id(row.participant()));
    List<Category> regions = new ArrayList<>();
    study
        .frame()
        .regions()
        .forEach(one -> regions.add(new Category(one.region(), regions.size() + 1, one.label())));
    category(ExportTable.REGION, words("Region", "خطہ"), regions, ExportRow::region);
    add(
        ExportTable.SOURCE,
        ColumnKind.KEY,
        "Where the participant was found",
        "شریک کہاں سے ملا",
        row -> Cell.code(row.source()));
    study.attributes().values().stream()
        .sorted(Comparator.comparing(Attribute::attribute))
        .forEach(this::attribute);
  }

  private void attribute(Attribute attribute) {
    String name = ExportTable.ATTRIBUTE + attribute.attribute();
    Function<ExportRow, String> value = row -> row.attributes().get(attribute.attribute());
    if (attribute.type() == AttributeType.NUMBER) {
      columns.add(
          ExportColumn.known(
              name,
              ColumnKind.NUMBER,
              attribute.label(),
              row -> {
                String number = value.apply(row);
                return number == null ? null : Cell.number(Long.parseLong(number));
              }));
      return;
    }
    List<Category> options = new ArrayList<>();
    attribute
        .options()
        .forEach(one -> options.add(new Category(one.option(), options.size() + 1, one.label())));
    category(name, attribute.label(), options, value);
  }

  private void weights(boolean raked) {
    add(
        ExportTable.WEIGHT,
        ColumnKind.WEIGHT,
        "Weight it came with",
        "ساتھ آیا ہوا وزن",
        row -> Cell.number(row.weight()));
    if (raked) {
      add(
          "weighting.weight",
          ColumnKind.WEIGHT,
          "Weight of the weighting",
          "توزین کا وزن",
          row -> Cell.number(row.raked()));
    }
  }

  private void add(
      String name, ColumnKind kind, String en, String ur, Function<ExportRow, Cell> cell) {
    columns.add(ExportColumn.known(name, kind, words(en, ur), cell));
  }

  private void category(
      String name,
      Map<String, String> label,
      List<Category> categories,
      Function<ExportRow, String> value) {
    Map<String, Cell> shown = CategoryCells.of(categories, values, wording, false);
    columns.add(ExportColumn.known(name, label, categories, shown, value));
  }
}
