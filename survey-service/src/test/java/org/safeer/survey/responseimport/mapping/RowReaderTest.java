package org.safeer.survey.responseimport.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.safeer.kit.problem.FieldError;
import org.safeer.survey.response.Answer;
import org.safeer.survey.response.MissingKind;
import org.safeer.survey.responseimport.file.Header;
import org.safeer.survey.responseimport.file.SourceRow;
import org.safeer.survey.study.DataBasis;
import org.safeer.survey.testing.Domain;
import org.safeer.survey.testing.EveryType;

/** Without these, an import would change what people answered. */
class RowReaderTest {

  private static final String MAPPING =
      """
      {"importKey": "file", "questionnaire": "main", "questionnaireVersion": 1, "headerRows": 1,
       "region": {"column": "Region", "values": {"The Gulf": "gulf"}, "missing": ["", "?"]},
       "attributes": {"age": {"column": 4, "values": {"60+": "60-plus"}, "missing": ["?"]}},
       "basis": {"kind": "published-dataset", "source": "A dataset"},
       "items": [
         {"item": "image", "column": 0, "values": {"No": 1, "Yes ": 3}},
         {"item": "dress", "column": 1, "values": {"Fine": 2}, "missing": ["", "skipped"],
          "notApplicable": ["I don't do this"]},
         {"item": "voted", "column": "Voted?", "values": {"Yes": "yes"}}]}""";

  private static final String VOTED =
      "{\"item\": \"voted\", \"column\": \"Voted?\", \"values\": {\"Yes\": \"yes\"}}";

  private static final String OPEN =
      """
      {"item": "years", "column": 2}, {"item": "words", "column": 4, "missing": ["-"]}""";

  private static final String CIRCUMSTANCES =
      """
      "metadata": {
        "startedAt": {"column": 5, "format": "dd/MM/yyyy HH:mm", "zone": "Asia/Dubai"},
        "submittedAt": {"column": 3},
        "language": {"column": 4}},
      """;

  private static final String MANY =
      """
      "items": [
        {"item": "arrived", "column": 0},
        {"item": "voted", "column": 1, "values": {"Sì": "yes", "No": "no"}},
        {"item": "media-fair", "column": 2, "values": {"Agree": 3}}]}""";

  private static final Header HEADER =
      new Header(List.of(List.of("Image", "Dress", "Voted?", "Region", "Age")));

  private static ImportMapping mapping(String json) {
    try {
      return new ObjectMapper().readValue(json, ImportMapping.class);
    } catch (JsonProcessingException unreadable) {
      throw new IllegalArgumentException(unreadable);
    }
  }

  private static ImportTarget target() {
    return new ImportTarget(
        Domain.study(DataBasis.PUBLISHED_DATASET), Domain.questionnaire(), Domain.wording());
  }

  private static ImportTarget everyType() {
    return new ImportTarget(
        Domain.study(DataBasis.PUBLISHED_DATASET),
        Domain.questionnaire(EveryType.QUESTIONNAIRE),
        Domain.wording(EveryType.QUESTIONNAIRE));
  }

  private static RowDraft read(long number, String... cells) {
    ImportMapping mapping = mapping(MAPPING);
    Columns columns = Columns.find(mapping, HEADER);
    return new RowReader(target(), mapping, columns)
        .read(new SourceRow(number, number + 1, List.of(cells)));
  }

  @Test
  void labelsBecomeWhatTheyStandFor() {
    // When
    RowDraft draft = read(1, "Yes", "I don't do this", "", "?", "60+");

    // Then
    assertThat(draft.errors()).isEmpty();
    assertThat(draft.submission().answers())
        .containsEntry("image", Answer.value(3))
        .containsEntry("dress", Answer.missing(MissingKind.NOT_APPLICABLE))
        .containsEntry("voted", Answer.NONE);
    assertThat(draft.registration().region()).isEqualTo("unknown");
    assertThat(draft.registration().attributes()).containsEntry("age", "60-plus");
  }

  @Test
  void sameRowSameIdsOtherRowOtherIds() {
    // Given
    RowDraft first = read(1, "Yes", "", "", "", "");

    // When, Then
    assertThat(read(1, "Yes", "", "", "", "").submission().response())
        .isEqualTo(first.submission().response());
    assertThat(read(1, "Yes", "", "", "", "").registration()).isEqualTo(first.registration());
    assertThat(read(2, "Yes", "", "", "", "").submission().response())
        .isNotEqualTo(first.submission().response());
    assertThat(first.submission().response()).isNotEqualTo(first.submission().participant());
  }

  @Test
  void everyUnknownLabelIsNamedAndNoneIsQuoted() {
    // When
    RowDraft draft = read(1, "I live at 7 Mall Road", "Fine", "perhaps", "Atlantis", "");

    // Then
    assertThat(draft.errors())
        .extracting(RowError::pointer, RowError::rule)
        .containsExactlyInAnyOrder(
            tuple("/answers/image", "unknown-label"),
            tuple("/answers/voted", "unknown-label"),
            tuple("/region", "unknown-label"));
    assertThat(draft.errors().toString())
        .doesNotContain("Mall Road")
        .doesNotContain("perhaps")
        .doesNotContain("Atlantis");
  }

  @Test
  void numbersAndTextsStandForThemselves() {
    // When
    RowDraft told = open("12.50", "میرے الفاظ".substring(0, 4));
    RowDraft untold = open("", "-");
    RowDraft wrong = open("many", "too long");

    // Then
    assertThat(told.errors()).isEmpty();
    assertThat(told.submission().answers())
        .containsEntry("years", Answer.number(new BigDecimal("12.5")))
        .containsEntry("words", Answer.text("میرے"));
    assertThat(untold.errors()).isEmpty();
    assertThat(untold.submission().answers())
        .containsEntry("years", Answer.NONE)
        .containsEntry("words", Answer.NONE);
    assertThat(wrong.errors())
        .extracting(RowError::pointer, RowError::rule)
        .containsExactly(tuple("/answers/years", "unknown-label"));
    assertThat(open("91", "too long").errors())
        .extracting(RowError::pointer, RowError::rule)
        .containsExactly(
            tuple("/answers/years/number", "range"), tuple("/answers/words/text", "length"));
  }

  private static RowDraft open(String years, String words) {
    ImportMapping mapping =
        mapping(MAPPING.replaceFirst("\"attributes\".*", "").replace(VOTED, OPEN));
    Columns columns = Columns.find(mapping, HEADER);
    return new RowReader(target(), mapping, columns)
        .read(new SourceRow(1, 2, List.of("Yes", "", years, "", words)));
  }

  private static RowDraft readMany(String arrived, String voted, String fair) {
    ImportMapping mapping = mapping(MAPPING.replaceFirst("(?s)\"items\".*", MANY));
    Columns columns = Columns.find(mapping, HEADER);
    return new RowReader(everyType(), mapping, columns)
        .read(new SourceRow(1, 2, List.of(arrived, voted, fair, "", "")));
  }

  @Test
  void daysYesAndNoAndTheRowsOfAMatrixAreRead() {
    // When
    RowDraft draft = readMany("1998-02-28", "Sì", "Agree");

    // Then
    assertThat(draft.errors()).isEmpty();
    assertThat(draft.submission().answers())
        .containsEntry("arrived", Answer.date(LocalDate.of(1998, 2, 28)))
        .containsEntry("voted", Answer.option("yes"))
        .containsEntry("media-fair", Answer.value(3));
    assertThat(readMany("", "", "").errors()).isEmpty();
    assertThat(readMany("28.2.1998", "", "").errors())
        .extracting(RowError::pointer, RowError::rule)
        .containsExactly(tuple("/answers/arrived", "unknown-label"));
    assertThat(readMany("1900-01-01", "", "").errors())
        .extracting(RowError::pointer, RowError::rule)
        .containsExactly(tuple("/answers/arrived/date", "range"));
  }

  @Test
  void severalOptionsInOneColumnNeedASeparator() {
    // Given
    String items =
        """
        "items": [
          {"item": "news", "column": 0, "values": {"TV": "tv"}}, {"item": "needs", "column": 1},
          {"item": "media", "column": 2}, {"item": "welcome", "column": 3},
          {"item": "voted", "column": 4, "values": {"Perhaps": "maybe"}}]}""";

    // When, Then
    assertThat(
            MappingCheck.errors(
                mapping(MAPPING.replaceFirst("(?s)\"items\".*", items)),
                Domain.study(DataBasis.PUBLISHED_DATASET),
                Domain.questionnaire(EveryType.QUESTIONNAIRE)))
        .extracting(FieldError::pointer, FieldError::rule)
        .containsExactly(
            tuple("/items/0/separator", "required"),
            tuple("/items/1/separator", "required"),
            tuple("/items/2/item", "takes-no-answer"),
            tuple("/items/3/item", "takes-no-answer"),
            tuple("/items/4/values/Perhaps", "option"));
  }

  @Test
  void whatIsCalculatedCannotBeMapped() {
    // Given
    String calculated =
        "{\"item\": \"half\", \"type\": \"calculated\", \"calculation\": \"1\"}, {\"item\": \"home\"";
    String items = "\"items\": [{\"item\": \"half\", \"column\": 0}]}";

    // When, Then
    assertThat(
            MappingCheck.errors(
                mapping(MAPPING.replaceFirst("(?s)\"items\".*", items)),
                Domain.study(DataBasis.PUBLISHED_DATASET),
                Domain.questionnaire(
                    EveryType.QUESTIONNAIRE.replace("{\"item\": \"home\"", calculated))))
        .extracting(FieldError::pointer, FieldError::rule)
        .containsExactly(tuple("/items/0/item", "calculated"));
  }

  @Test
  void labelsBelongToItemsWithOptionsAlone() {
    // Given
    String wrong =
        MAPPING.replace(
            VOTED,
            """
            {"item": "voted", "column": 2},
            {"item": "years", "column": 2, "values": {"Two": 2}}""");

    // When, Then
    assertThat(
            MappingCheck.errors(
                mapping(wrong), Domain.study(DataBasis.PUBLISHED_DATASET), Domain.questionnaire()))
        .extracting(FieldError::pointer, FieldError::rule)
        .containsExactly(tuple("/items/3/values", "not-allowed"));
  }

  @Test
  void aRowMustBeLongEnoughAndAnswerWhatIsRequired() {
    // When, Then
    assertThat(read(1, "Yes").errors()).extracting(RowError::rule).containsOnly("missing-column");
    assertThat(read(1, "", "", "", "", "").errors())
        .extracting(RowError::pointer, RowError::rule)
        .containsExactly(tuple("/answers/image", "required"));
  }

  @Test
  void aMappingMustFitStudyAndQuestionnaire() {
    // Given
    String wrong =
        MAPPING
            .replace("\"gulf\"", "\"atlantis\"")
            .replace("{\"No\": 1, \"Yes \": 3}", "{\"No\": 9, \"\": 3}")
            .replace("\"Yes\": \"yes\"", "\"Yes\": 1")
            .replace("\"item\": \"dress\"", "\"item\": \"voted\"")
            .replace("\"headerRows\"", "\"charset\": \"no such\", \"headerRows\"");

    // When, Then
    assertThat(
            MappingCheck.errors(
                mapping(wrong), Domain.study(DataBasis.PUBLISHED_DATASET), Domain.questionnaire()))
        .extracting(FieldError::pointer, FieldError::rule)
        .contains(
            tuple("/charset", "charset"),
            tuple("/region/values/The Gulf", "unknown-region"),
            tuple("/items/0/values/No", "scale-point"),
            tuple("/items/0", "ambiguous-label"),
            tuple("/items/1/values/Fine", "item-type"),
            tuple("/items/1/notApplicable", "missing-not-allowed"),
            tuple("/items/2/item", "duplicate-item"),
            tuple("/items/2/values/Yes", "item-type"));
  }

  @Test
  void attributesAreThoseOfTheStudy() {
    // Given
    String strange =
        MAPPING
            .replace("\"60-plus\"}", "\"elder\"}")
            .replace("\"attributes\": {", "\"attributes\": {\"height\": {\"column\": 1}, ");

    // When, Then
    assertThat(read(1, "Yes", "", "", "", "thirty").errors())
        .extracting(RowError::pointer, RowError::rule)
        .containsExactly(tuple("/attributes/age", "unknown-label"));
    assertThat(read(1, "Yes", "", "", "", "?").registration().attributes()).isEmpty();
    assertThat(
            MappingCheck.errors(
                mapping(strange),
                Domain.study(DataBasis.PUBLISHED_DATASET),
                Domain.questionnaire()))
        .extracting(FieldError::pointer, FieldError::rule)
        .containsExactlyInAnyOrder(
            tuple("/attributes/height", "unknown-attribute"),
            tuple("/attributes/age/values/60+", "option"));
  }

  private static RowDraft circumstances(String started, String submitted, String tongue) {
    ImportMapping mapping = mapping(MAPPING.replaceFirst("\"region\".*\n.*\n", CIRCUMSTANCES));
    Header header =
        new Header(List.of(List.of("Image", "Dress", "Voted?", "End", "Language", "Start")));
    Columns columns = Columns.find(mapping, header);
    return new RowReader(target(), mapping, columns)
        .read(new SourceRow(1, 2, List.of("Yes", "", "", submitted, tongue, started)));
  }

  @Test
  void whenAndInWhichLanguageWasAnsweredIsReadFromColumns() {
    // When
    RowDraft draft = circumstances("20/11/2025 01:30", "2025-11-19T21:41:12.5004Z", "UR_pk");

    // Then
    assertThat(draft.errors()).isEmpty();
    assertThat(draft.submission().metadata().startedAt())
        .isEqualTo(Instant.parse("2025-11-19T21:30:00Z"));
    assertThat(draft.submission().metadata().language()).isEqualTo("ur-PK");
    assertThat(draft.submission().submittedAt())
        .isEqualTo(Instant.parse("2025-11-19T21:41:12.500Z"));
    assertThat(circumstances("", "", "").errors()).isEmpty();
    assertThat(circumstances("", "", "").submission().metadata()).isNull();
    assertThat(circumstances("20-11-2025", "2999-01-01", "Urdu").errors())
        .extracting(RowError::column, RowError::pointer, RowError::rule)
        .containsExactly(
            tuple(5, "/metadata/startedAt", "time"),
            tuple(4, "/metadata/language", "language"),
            tuple(3, "/submittedAt", "past"));
  }

  @Test
  void whereParticipantsWereFoundIsASourceOfTheStudy() {
    // Given
    ImportMapping mapping =
        mapping(MAPPING.replaceFirst("\"region\".*\n.*\n", "\"source\": {\"column\": 4},\n"));
    RowReader reader = new RowReader(target(), mapping, Columns.find(mapping, HEADER));

    // When
    RowDraft known = reader.read(new SourceRow(1, 2, List.of("Yes", "", "", "", "a  Mosque")));
    RowDraft untold = reader.read(new SourceRow(2, 3, List.of("Yes", "", "", "", "")));
    RowDraft unknown = reader.read(new SourceRow(3, 4, List.of("Yes", "", "", "", "the moon")));

    // Then
    assertThat(known.registration().source()).isEqualTo("mosque");
    assertThat(untold.registration().source()).isNull();
    assertThat(untold.errors()).isEmpty();
    assertThat(unknown.errors())
        .extracting(RowError::pointer, RowError::rule)
        .containsExactly(tuple("/source", "unknown-label"));
  }

  @Test
  void timesThatNobodyCanReadAreNamedBeforeTheFirstRow() {
    // Given
    String wrong =
        MAPPING.replaceFirst(
            "\"region\".*\n.*\n",
            """
            "source": {"column": 4, "values": {"Moon": "moon"}},
            "metadata": {"startedAt": {"column": 1, "format": "dd/MM/yyyy"},
                         "submittedAt": {"column": 3, "zone": "Mars/Base"}},
            """);

    // When, Then
    assertThat(
            MappingCheck.errors(
                mapping(wrong), Domain.study(DataBasis.PUBLISHED_DATASET), Domain.questionnaire()))
        .extracting(FieldError::pointer, FieldError::rule)
        .containsExactly(
            tuple("/source/values/Moon", "unknown-source"),
            tuple("/metadata/startedAt/format", "time-pattern"),
            tuple("/metadata/submittedAt/zone", "time-zone"));
  }

  @Test
  void columnsAreFoundByPlaceOrByHeader() {
    // Given
    ImportMapping mapping =
        mapping(
            MAPPING.replace("\"Voted?\"", "\"Twice\"").replace("\"column\": 4", "\"column\": 9"));

    // When, Then
    assertThat(
            Columns.find(mapping, new Header(List.of(List.of("Image", "Twice", "Twice", "Region"))))
                .errors())
        .extracting(FieldError::pointer, FieldError::rule)
        .containsExactlyInAnyOrder(
            tuple("/items/2/column", "ambiguous-column"),
            tuple("/attributes/age/column", "unknown-column"));
  }
}
