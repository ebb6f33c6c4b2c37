package org.safeer.survey.responseimport.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.safeer.survey.response.Answer;
import org.safeer.survey.response.MissingKind;
import org.safeer.survey.responseimport.file.FileBytes;
import org.safeer.survey.responseimport.file.FileInspection;
import org.safeer.survey.responseimport.file.Header;
import org.safeer.survey.responseimport.file.RowStream;
import org.safeer.survey.responseimport.file.RowStreams;
import org.safeer.survey.testing.Domain;
import org.safeer.survey.testing.Exports;

/** Without these, people would have to rewrite the files their survey tools export. */
class RealExportsTest {

  private static final Map<String, Answer> FIRST =
      Map.of(
          "media-fair", Answer.value(3),
          "media-hostile", Answer.value(1),
          "news",
              new Answer(
                  null, null, List.of("tv", "other"), null, "Friends in Lahore", null, null, null),
          "needs", Answer.ranking(List.of("school", "work", "faith")),
          "arrived", Answer.date(LocalDate.of(1998, 2, 28)),
          "voted", Answer.option("yes"),
          "home", new Answer(null, "elsewhere", null, null, "Both", null, null, null),
          "years", Answer.number(new BigDecimal("12.5")),
          "words", Answer.text("The cricket,\nand little else"));

  private static final Map<String, Answer> SECOND =
      Map.of(
          "media-fair", Answer.missing(MissingKind.PREFER_NOT_TO_SAY),
          "media-hostile", Answer.NONE,
          "news", Answer.options(List.of("radio", "family")),
          "needs", Answer.NONE,
          "arrived", Answer.NONE,
          "voted", Answer.option("no"),
          "home", Answer.option("here"),
          "years", Answer.NONE,
          "words", Answer.NONE);

  @ParameterizedTest
  @ValueSource(strings = {"surveymonkey", "limesurvey", "kobo", "qualtrics"})
  void theSamePeopleAreReadFromTheExportOfEveryTool(String tool) throws IOException {
    // Given
    ImportMapping mapping = Exports.mapping(tool);
    ImportTarget target = Exports.target();
    FileBytes file = () -> new ByteArrayInputStream(Exports.file(tool + ".csv"));
    assertThat(MappingCheck.errors(mapping, target.study(), target.questionnaire())).isEmpty();

    // When
    List<RowDraft> drafts;
    try (RowStream rows =
        RowStreams.open(
            file, FileInspection.inspect(file, mapping.declared()), mapping.headerRows())) {
      Columns columns = Columns.find(mapping, rows.header());
      assertThat(columns.errors()).isEmpty();
      RowReader reader = new RowReader(target, mapping, columns);
      drafts = rows.next(10).stream().map(reader::read).toList();
    }

    // Then
    assertThat(drafts).hasSize(2).allSatisfy(draft -> assertThat(draft.errors()).isEmpty());
    assertThat(drafts.get(0).submission().answers()).isEqualTo(FIRST);
    assertThat(drafts.get(1).submission().answers()).isEqualTo(SECOND);
    assertThat(drafts)
        .extracting(draft -> draft.submission().weight())
        .containsExactly(new BigDecimal("1.25"), new BigDecimal("0.8"));
  }

  @Test
  void aHeaderIsFoundInAnyRowAndOneThatStandsTwiceByAllRows() {
    // Given
    HeaderSearch search =
        new HeaderSearch(
            new Header(
                List.of(
                    List.of("News?", "", "Films?", "", "Age"),
                    List.of("TV", "Radio", "TV", "Cinema", "Response"),
                    List.of("{\"ImportId\":\"QID1\"}", "", "", "", ""))));

    // When, Then
    assertThat(search.find(List.of("Age"))).containsExactly(4);
    assertThat(search.find(List.of("Radio"))).containsExactly(1);
    assertThat(search.find(List.of("TV"))).containsExactly(0, 2);
    assertThat(search.find(List.of("Films?", "TV"))).containsExactly(2);
    assertThat(search.find(List.of("QID1"))).containsExactly(0);
    assertThat(search.find(List.of("a", "b", "c", "d"))).isEmpty();
  }

  @Test
  void namesAndPlacesOfColumnsAreKeptAsTheyWereGiven() {
    // Given
    String json = "[1,\"Age\",[\"News?\",\"TV\"]]";

    // When, Then
    ColumnRef[] refs = Domain.read(json, ColumnRef[].class);
    assertThat(refs).extracting(ColumnRef::given).containsExactly(1, "Age", List.of("News?", "TV"));
  }
}
