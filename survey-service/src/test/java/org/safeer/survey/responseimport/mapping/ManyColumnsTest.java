package org.safeer.survey.responseimport.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.safeer.kit.problem.FieldError;
import org.safeer.survey.response.Answer;
import org.safeer.survey.response.MissingKind;
import org.safeer.survey.responseimport.file.Header;
import org.safeer.survey.responseimport.file.SourceRow;
import org.safeer.survey.study.DataBasis;
import org.safeer.survey.testing.Domain;
import org.safeer.survey.testing.EveryType;

/** Without these, answers that other tools spread over columns would be lost or misread. */
class ManyColumnsTest {

  private static final String MAPPING =
      """
      {"importKey": "file", "questionnaire": "main", "questionnaireVersion": 1,
       "basis": {"kind": "published-dataset", "source": "A dataset"}, %s "items": [%s]}""";

  private static final ImportTarget TARGET =
      new ImportTarget(
          Domain.study(DataBasis.PUBLISHED_DATASET),
          Domain.questionnaire(EveryType.QUESTIONNAIRE),
          Domain.wording(EveryType.QUESTIONNAIRE));

  private static final String SPLIT =
      """
      {"item": "news", "options": {"tv": 0, "radio": 1, "family": 2, "none": 3}%s}""";

  private static ImportMapping mapping(String items) {
    return Domain.read(MAPPING.formatted("", items), ImportMapping.class);
  }

  private static RowDraft read(ImportMapping mapping, String... cells) {
    return new RowReader(TARGET, mapping, Columns.find(mapping, Header.NONE))
        .read(new SourceRow(1, 1, Arrays.asList(cells)));
  }

  private static Answer answer(String item, String mapped, String... cells) {
    RowDraft draft = read(mapping(mapped), cells);
    assertThat(draft.errors()).isEmpty();
    return draft.submission().answers().get(item);
  }

  private static List<FieldError> errors(String items) {
    return MappingCheck.errors(mapping(items), TARGET.study(), TARGET.questionnaire());
  }

  @ParameterizedTest
  @CsvSource({
    "1,1",
    "Checked,Checked",
    "Yes,Yes",
    "Television,Radio",
    "tv,radio",
    "x,X",
    "TRUE,1.0"
  })
  void optionsWithAColumnEachAreChosenAsTheirToolSays(String tv, String radio) {
    // When, Then
    assertThat(answer("news", SPLIT.formatted(""), tv, radio, "", "0"))
        .isEqualTo(Answer.options(List.of("tv", "radio")));
    assertThat(answer("news", SPLIT.formatted(""), tv, radio, "Unchecked", "No"))
        .isEqualTo(Answer.options(List.of("tv", "radio")));
  }

  @Test
  void whatIsNeitherChosenNorNotIsRefusedUnlessAnyTextWillDo() {
    // When, Then
    assertThat(read(mapping(SPLIT.formatted("")), "sometimes", "1", "1", "").errors())
        .extracting(RowError::column, RowError::pointer, RowError::rule)
        .containsExactly(tuple(0, "/answers/news", "unknown-label"));
    assertThat(answer("news", SPLIT.formatted(", \"chosen\": []"), "sometimes", "often", "", ""))
        .isEqualTo(Answer.options(List.of("tv", "radio")));
  }

  @Test
  void nothingChosenIsNoAnswerOrWhyThereIsNone() {
    // Given
    String split = SPLIT.formatted(", \"preferNotToSay\": [\"N/A\"]");

    // When, Then
    assertThat(answer("news", split, "", "", "", "")).isEqualTo(Answer.NONE);
    assertThat(answer("news", split, "0", "0", "0", "0")).isEqualTo(Answer.NONE);
    assertThat(answer("news", split, "N/A", "N/A", "N/A", "N/A"))
        .isEqualTo(Answer.missing(MissingKind.PREFER_NOT_TO_SAY));
  }

  @Test
  void optionsInOneColumnAreCutApartThoughTheirLabelsHoldTheSeparator() {
    // Given
    String list =
        """
        {"item": "news", "column": 0, "separator": ",",
         "values": {"TV, films": "tv", "Radio": "radio", "Family": "family"}}""";

    // When, Then
    assertThat(answer("news", list, "TV, films,Radio"))
        .isEqualTo(Answer.options(List.of("tv", "radio")));
    assertThat(answer("news", list, "Radio, Family,"))
        .isEqualTo(Answer.options(List.of("radio", "family")));
    assertThat(read(mapping(list), "TV").errors())
        .extracting(RowError::rule)
        .containsExactly("unknown-label");
  }

  @Test
  void aCellOfAMillionCommasIsRefusedInNoTime() {
    // Given
    String list = "{\"item\": \"news\", \"column\": 0, \"separator\": \",\"}";

    // When, Then
    assertThat(read(mapping(list), "a, ".repeat(300_000)).errors())
        .extracting(RowError::rule)
        .containsExactly("unknown-label");
  }

  @Test
  void whatTheQuestionnaireCallsItsAnswersNeedsNoMapping() {
    // When, Then
    assertThat(answer("media-fair", "{\"item\": \"media-fair\", \"column\": 0}", "AGREE"))
        .isEqualTo(Answer.value(3));
    assertThat(answer("media-fair", "{\"item\": \"media-fair\", \"column\": 0}", "3"))
        .isEqualTo(Answer.value(3));
    assertThat(answer("voted", "{\"item\": \"voted\", \"column\": 0}", "جی ہاں"))
        .isEqualTo(Answer.option("yes"));
    assertThat(
            answer(
                "news", "{\"item\": \"news\", \"column\": 0, \"separator\": \" \"}", "tv  Family"))
        .isEqualTo(Answer.options(List.of("tv", "family")));
  }

  @Test
  void ranksStandInAColumnEachOrBesideTheirOptions() {
    // Given
    Answer expected = Answer.ranking(List.of("faith", "work", "school"));

    // When, Then
    assertThat(
            answer(
                "needs",
                "{\"item\": \"needs\", \"columns\": [0, 1, 2]}",
                "Faith",
                "Work",
                "School"))
        .isEqualTo(expected);
    assertThat(
            answer(
                "needs",
                "{\"item\": \"needs\", \"options\": {\"work\": 0, \"school\": 1, \"faith\": 2}}",
                "2",
                "3",
                "1"))
        .isEqualTo(expected);
    assertThat(
            answer(
                "needs",
                "{\"item\": \"needs\", \"column\": 0, \"separator\": \";\"}",
                "Faith;Work;School"))
        .isEqualTo(expected);
    assertThat(answer("needs", "{\"item\": \"needs\", \"columns\": [0, 1, 2]}", "", "", ""))
        .isEqualTo(Answer.NONE);
    assertThat(
            read(
                    mapping("{\"item\": \"needs\", \"options\": {\"work\": 0, \"school\": 1}}"),
                    "2",
                    "2")
                .errors())
        .extracting(RowError::column, RowError::rule)
        .containsExactly(tuple(1, "duplicate-rank"));
  }

  @Test
  void wordsBesideAChoiceAreKeptAndTellThatItWasMade() {
    // Given
    String home = "{\"item\": \"home\", \"column\": 0, \"text\": 1}";
    String news = "{\"item\": \"news\", \"options\": {\"tv\": 0, \"other\": 1}, \"text\": 2}";

    // When, Then
    assertThat(answer("home", home, "Elsewhere", "Both"))
        .isEqualTo(new Answer(null, "elsewhere", null, null, "Both", null, null, null));
    assertThat(answer("home", home, "", "Both"))
        .isEqualTo(new Answer(null, "elsewhere", null, null, "Both", null, null, null));
    assertThat(answer("home", home, "Here", "")).isEqualTo(Answer.option("here"));
    assertThat(answer("news", news, "Television", "", "Friends"))
        .isEqualTo(
            new Answer(null, null, List.of("tv", "other"), null, "Friends", null, null, null));
    assertThat(read(mapping(home), "Here", "Both").errors())
        .extracting(RowError::column, RowError::rule)
        .containsExactly(tuple(0, "specify"));
  }

  @Test
  void daysAreReadByThePatternOfTheFile() {
    // Given
    String arrived = "{\"item\": \"arrived\", \"column\": 0, \"format\": \"dd/MM/yyyy\"}";

    // When, Then
    assertThat(answer("arrived", arrived, "03/12/1998"))
        .isEqualTo(Answer.date(LocalDate.of(1998, 12, 3)));
    assertThat(answer("arrived", arrived, "1998-12-03"))
        .isEqualTo(Answer.date(LocalDate.of(1998, 12, 3)));
    assertThat(read(mapping(arrived), "31/02/1998").errors())
        .extracting(RowError::rule)
        .containsExactly("unknown-label");
  }

  @ParameterizedTest
  @ValueSource(strings = {"dd/MM/yy", "nonsense", "MM/yyyy", "dd/MM/yyyy VV", "'"})
  void aPatternMustTellTheWholeDay(String pattern) {
    // When, Then
    assertThat(
            errors("{\"item\": \"arrived\", \"column\": 0, \"format\": \"%s\"}".formatted(pattern)))
        .extracting(FieldError::pointer, FieldError::rule)
        .containsExactly(tuple("/items/0/format", "date-pattern"));
  }

  @Test
  void oneOptionOfSeveralColumnsIsASingleChoice() {
    // Given
    String home = "{\"item\": \"home\", \"options\": {\"here\": 0, \"elsewhere\": 1}}";

    // When, Then
    assertThat(answer("home", home, "0", "1")).isEqualTo(Answer.option("elsewhere"));
    assertThat(read(mapping(home), "1", "1").errors())
        .extracting(RowError::column, RowError::rule)
        .containsExactly(tuple(1, "too-many-choices"));
  }

  @Test
  void weightsAreNumbersAboveNothing() {
    // Given
    ImportMapping mapping =
        Domain.read(
            MAPPING.formatted(
                "\"weight\": {\"column\": 1, \"decimal\": \",\"},",
                "{\"item\": \"voted\", \"column\": 0}"),
            ImportMapping.class);

    // When, Then
    assertThat(read(mapping, "yes", "1,250").submission().weight())
        .isEqualTo(new BigDecimal("1.25"));
    assertThat(read(mapping, "yes", "").submission().weight()).isNull();
    for (String wrong : List.of("0", "-1", "1.25", "heavy", "1000000")) {
      assertThat(read(mapping, "yes", wrong).errors())
          .extracting(RowError::column, RowError::pointer, RowError::rule)
          .containsExactly(tuple(1, "/weight", "weight"));
    }
  }

  @Test
  void whatDoesNotBelongToATypeIsNamed() {
    // When, Then
    assertThat(
            errors(
                """
                {"item": "news", "column": 0, "options": {"tv": 1}, "separator": ";"},
                {"item": "needs", "columns": [2], "chosen": ["1"]},
                {"item": "voted", "column": 3, "format": "dd/MM/yyyy", "text": 4},
                {"item": "arrived", "column": 5, "decimal": ",", "notApplicable": ["x"]},
                {"item": "home", "options": {"nowhere": 1}, "values": {"a": "here"}},
                {"item": "media-fair", "missing": ["x"], "preferNotToSay": ["x"]}"""))
        .extracting(FieldError::pointer, FieldError::rule)
        .containsExactlyInAnyOrder(
            tuple("/items/0", "one-of"),
            tuple("/items/1/chosen", "not-allowed"),
            tuple("/items/2/format", "not-allowed"),
            tuple("/items/2/text", "not-allowed"),
            tuple("/items/3/decimal", "not-allowed"),
            tuple("/items/3/notApplicable", "missing-not-allowed"),
            tuple("/items/4/options/nowhere", "option"),
            tuple("/items/4/values", "not-allowed"),
            tuple("/items/5", "one-of"),
            tuple("/items/5", "ambiguous-label"));
  }
}
