package org.safeer.survey.responseexport.file;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.safeer.survey.questionnaire.QuestionnaireContent;
import org.safeer.survey.response.Answer;
import org.safeer.survey.response.MissingKind;
import org.safeer.survey.response.ResponseMetadata;
import org.safeer.survey.responseexport.file.ExportFiles.SideFile;
import org.safeer.survey.responseexport.table.ExportRow;
import org.safeer.survey.responseexport.table.ExportTable;
import org.safeer.survey.responseexport.table.ExportedValues;
import org.safeer.survey.study.DataBasis;
import org.safeer.survey.testing.Domain;
import org.safeer.survey.testing.Exports;

/** Without these, a statistics program would read other figures than people answered. */
class ExportFilesTest {

  private static final QuestionnaireContent CONTENT =
      Domain.read(Exports.QUESTIONNAIRE, QuestionnaireContent.class);

  private static final ExportRow FIRST =
      row(
          Map.of(
              "media-fair", Answer.value(3),
              "media-hostile", Answer.missing(MissingKind.NOT_APPLICABLE),
              "news",
                  new Answer(
                      null, null, List.of("tv", "other"), null, "=HYPERLINK(1)", null, null, null),
              "needs", Answer.ranking(List.of("school", "work", "faith")),
              "arrived", Answer.date(LocalDate.of(1998, 2, 28)),
              "voted", Answer.option("yes"),
              "home", new Answer(null, "elsewhere", null, null, "Both", null, null, null),
              "years", Answer.number(new BigDecimal("-12.5")),
              "words", Answer.text("The cricket,\nand little else")));

  private static final ExportRow SECOND =
      row(
          Map.of(
              "media-fair", Answer.missing(MissingKind.PREFER_NOT_TO_SAY),
              "media-hostile", Answer.NONE,
              "news", Answer.missing(MissingKind.PREFER_NOT_TO_SAY),
              "needs", Answer.NONE,
              "arrived", Answer.NONE,
              "voted", Answer.option("no"),
              "home", Answer.option("here"),
              "years", Answer.NONE,
              "words", Answer.NONE));

  private static ExportRow row(Map<String, Answer> answers) {
    return new ExportRow(
        new UUID(0, 1),
        new UUID(0, 2),
        "gulf",
        Map.of("age", "60-plus"),
        "mosque",
        1,
        Instant.parse("2025-11-20T09:30:00Z"),
        new ResponseMetadata(Instant.parse("2025-11-20T09:20:00Z"), "ur", null),
        "approved",
        new BigDecimal("1.25"),
        null,
        answers);
  }

  private static ExportTable table(ExportedValues values, QuestionnaireContent... versions) {
    List<Integer> numbers = versions.length == 1 ? List.of(1) : List.of(2, 1);
    return ExportTable.of(
        Domain.study(DataBasis.CONSENT), "main", numbers, List.of(versions), "en", values, false);
  }

  private static byte[] data(ExportFormat format, ExportTable table) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (RowFile file = ExportFiles.open(format, bytes, table)) {
      file.write(table.cells(FIRST));
      file.write(table.cells(SECOND));
    }
    return bytes.toByteArray();
  }

  private static String text(ExportFormat format, ExportTable table) throws IOException {
    return new String(data(format, table), StandardCharsets.UTF_8);
  }

  private static String beside(ExportFormat format, ExportTable table, String name)
      throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (SideFile file : ExportFiles.beside(format, table)) {
      if (file.name().equals(name)) {
        file.content().write(bytes);
      }
    }
    return bytes.toString(StandardCharsets.UTF_8);
  }

  @Test
  void codesStandUnderTheNamesOfTheItems() throws IOException {
    assertThat(text(ExportFormat.CSV, table(ExportedValues.CODES, CONTENT)))
        .isEqualTo(
            """
            \ufeffresponse.id,response.questionnaireVersion,response.submittedAt,response.startedAt,\
            response.durationSeconds,response.language,response.review,participant.id,\
            participant.region,participant.source,participant.attribute.age,\
            participant.attribute.years,response.weight,media-fair,media-hostile,news/tv,news/radio,\
            news/family,news/other,news/none,news.text,needs/work,needs/school,needs/faith,arrived,\
            voted,home,home.text,years,words
            00000000-0000-0000-0000-000000000001,1,2025-11-20T09:30:00Z,2025-11-20T09:20:00Z,600,ur,\
            approved,00000000-0000-0000-0000-000000000002,gulf,mosque,60-plus,,1.25,3,\
            NOT_APPLICABLE,1,0,0,1,0,'=HYPERLINK(1),2,1,3,1998-02-28,yes,elsewhere,Both,-12.5,\
            "The cricket,|and little else"
            00000000-0000-0000-0000-000000000001,1,2025-11-20T09:30:00Z,2025-11-20T09:20:00Z,600,ur,\
            approved,00000000-0000-0000-0000-000000000002,gulf,mosque,60-plus,,1.25,\
            PREFER_NOT_TO_SAY,,PREFER_NOT_TO_SAY,PREFER_NOT_TO_SAY,PREFER_NOT_TO_SAY,\
            PREFER_NOT_TO_SAY,PREFER_NOT_TO_SAY,,,,,,no,here,,,
            """
                .replace("\n", "\r\n")
                .replace("|", "\n"));
  }

  @Test
  void labelsStandInOneLanguage() throws IOException {
    assertThat(text(ExportFormat.CSV, table(ExportedValues.LABELS, CONTENT)))
        .contains(",60+,,1.25,Agree,NOT_APPLICABLE,Television,,,Other,,'=HYPERLINK(1),2,1,3,")
        .contains(",No,Here,");
  }

  @Test
  void linesOfJsonHoldNumbersAsNumbersAndNoApostrophes() throws IOException {
    // When
    String[] lines = text(ExportFormat.NDJSON, table(ExportedValues.CODES, CONTENT)).split("\n");

    // Then
    assertThat(lines).hasSize(2);
    JsonNode first = new ObjectMapper().readTree(lines[0]);
    assertThat(first.path("years").decimalValue()).isEqualByComparingTo("-12.5");
    assertThat(first.path("news/tv").isInt()).isTrue();
    assertThat(first.path("news.text").asText()).isEqualTo("=HYPERLINK(1)");
    assertThat(first.path("media-hostile").asText()).isEqualTo("NOT_APPLICABLE");
    assertThat(new ObjectMapper().readTree(lines[1]).path("years").isNull()).isTrue();
  }

  @Test
  void aWorkbookHasNumbersAndDaysAndNoFormulas() throws IOException {
    // Given
    ExportTable table = table(ExportedValues.CODES, CONTENT);

    // When
    Map<String, Cell> cells = new HashMap<>();
    try (ReadableWorkbook workbook =
        new ReadableWorkbook(new ByteArrayInputStream(data(ExportFormat.XLSX, table)))) {
      List<Row> rows = workbook.getFirstSheet().read();
      assertThat(rows).hasSize(3);
      for (Cell header : rows.get(0)) {
        cells.put(
            header.getText(), rows.get(1).getOptionalCell(header.getColumnIndex()).orElse(null));
      }
    }

    // Then
    assertThat(cells.values())
        .allSatisfy(
            cell ->
                assertThat(cell == null ? null : cell.getType()).isNotEqualTo(CellType.FORMULA));
    assertThat(cells.get("years").asNumber()).isEqualByComparingTo("-12.5");
    assertThat(cells.get("arrived").asDate().toLocalDate()).isEqualTo(LocalDate.of(1998, 2, 28));
    assertThat(cells.get("news.text").asString()).isEqualTo("'=HYPERLINK(1)");
  }

  @Test
  void theCodebookTellsWhatEveryCodeMeansInEveryLanguage() throws IOException {
    assertThat(
            beside(ExportFormat.CSV, table(ExportedValues.CODES, CONTENT), "codebook.csv").lines())
        .contains(
            "\ufeffcolumn,row,code,number,item,type,section,label.ar,label.en,label.fr,label.ur,"
                + "unit.ar,unit.en,unit.fr,unit.ur",
            "media-fair,column,,,media-fair,likert,media,,The media here are: fair,,,,,,",
            "media-fair,value,3,3,media-fair,likert,media,,Agree,,,,,,",
            "media-fair,missing,NOT_APPLICABLE,-9997,media-fair,likert,media,,Does not apply,,لاگو نہیں,,,,",
            "news/tv,column,,,news,multiple-choice,media,,News from?: Television,,,,,,",
            "voted,value,yes,1,voted,yes-no,life,نعم,Yes,Oui,جی ہاں,,,,",
            "participant.region,value,gulf,2,,category,,,gulf,,,,,,");
  }

  @Test
  void csvwTellsTypesTitlesAndWhatIsNoAnswer() throws IOException {
    // When
    JsonNode metadata =
        new ObjectMapper()
            .readTree(
                beside(
                    ExportFormat.CSV,
                    table(ExportedValues.CODES, CONTENT),
                    "responses.csv-metadata.json"));

    // Then
    assertThat(metadata.path("url").asText()).isEqualTo("responses.csv");
    assertThat(metadata.path("dc:title").toString())
        .isEqualTo("[{\"@value\":\"Every type\",\"@language\":\"en\"}]");
    JsonNode fair = column(metadata, "media%2Dfair");
    assertThat(fair.path("datatype").asText()).isEqualTo("integer");
    assertThat(fair.at("/titles/und").asText()).isEqualTo("media-fair");
    assertThat(fair.at("/titles/en").asText()).isEqualTo("The media here are: fair");
    assertThat(fair.path("null").toString())
        .isEqualTo("[\"\",\"NOT_APPLICABLE\",\"PREFER_NOT_TO_SAY\"]");
    assertThat(column(metadata, "years").path("datatype").asText()).isEqualTo("decimal");
    assertThat(column(metadata, "news%2Ftv").path("datatype").asText()).isEqualTo("integer");
    assertThat(column(metadata, "arrived").path("datatype").asText()).isEqualTo("date");
  }

  private static JsonNode column(JsonNode metadata, String name) {
    for (JsonNode column : metadata.at("/tableSchema/columns")) {
      if (column.path("name").asText().equals(name)) {
        return column;
      }
    }
    throw new AssertionError("no column " + name);
  }

  @Test
  void spssReadsNumbersAndLearnsWhatTheyMean() throws IOException {
    // Given
    ExportTable table = table(ExportedValues.NUMBERS, CONTENT);

    // When
    String syntax = beside(ExportFormat.SPSS, table, "responses.sps");
    List<String> lines = text(ExportFormat.SPSS, table).lines().toList();

    // Then
    assertThat(lines).hasSize(3);
    assertThat(lines.get(0))
        .contains(",media_fair,media_hostile,news.tv,")
        .endsWith(",years,words");
    assertThat(lines.get(1))
        .contains(",20-Nov-2025 09:30:00,")
        .endsWith(
            ",3,-9997,1,0,0,1,0,'=HYPERLINK(1),2,1,3,1998-02-28,1,2,Both,-12.5,\"The cricket, and little else\"");
    assertThat(syntax)
        .contains("\n    media_fair F8.0\n", "\n    arrived SDATE10\n", "\n    words A4002.\n")
        .contains("VARIABLE LABELS media_fair 'The media here are: fair'.")
        .contains("VALUE LABELS voted\n  1 'Yes'\n  2 'No'\n  -9998 'PREFER_NOT_TO_SAY'.")
        .contains("MISSING VALUES media_fair (-9997 -9998).")
        .contains("VARIABLE LEVEL years (SCALE).", "VARIABLE LEVEL media_fair (ORDINAL).");
  }

  @Test
  void whatOnlyAnOlderVersionAsksStandsBehindAndWasNotAskedInTheNewer() throws IOException {
    // Given a version with another item, and one that has neither it nor the years
    QuestionnaireContent older =
        Domain.read(
            Exports.QUESTIONNAIRE.replace("\"item\": \"years\"", "\"item\": \"age\""),
            QuestionnaireContent.class);

    // When
    ExportTable table = table(ExportedValues.CODES, CONTENT, older);

    // Then
    String[] lines = text(ExportFormat.CSV, table).split("\r\n");
    assertThat(lines[0]).endsWith(",years,words,age");
    assertThat(lines[1]).endsWith("\",NOT_ASKED");
    assertThat(ExportFiles.beside(ExportFormat.CSV, table))
        .extracting(SideFile::name)
        .doesNotContain("import-mapping.json");
  }

  @Test
  void namesForSpssAreAlwaysNames() throws IOException {
    // Given keys that begin with a digit, are words of SPSS, or differ in what it does not allow
    String long1 = "a".repeat(64);
    QuestionnaireContent content =
        Domain.read(
            """
            {"title": {"en": "?"}, "items": [
              {"item": "9-to-5", "type": "text", "label": {"en": "It's"}},
              {"item": "all", "type": "text", "label": {"en": "?"}},
              {"item": "a-b", "type": "text", "label": {"en": "?"}},
              {"item": "%s", "type": "multiple-choice", "label": {"en": "?"},
               "options": [{"option": "x", "label": {"en": "X"}},
                           {"option": "y-", "label": {"en": "Y"}}]}]}"""
                .formatted(long1),
            QuestionnaireContent.class);

    // When
    List<String> names = SpssNames.of(table(ExportedValues.NUMBERS, content).columns());

    // Then
    assertThat(names)
        .contains("v9_to_5", "all.n2", "a_b", long1, "a".repeat(61) + ".n2")
        .allMatch(name -> name.matches("[A-Za-z][A-Za-z0-9._]{0,63}") && name.matches(".*[^._]"));
    assertThat(beside(ExportFormat.SPSS, table(ExportedValues.NUMBERS, content), "responses.sps"))
        .contains("VARIABLE LABELS v9_to_5 'It''s'.");
  }

  @Test
  void aSheetThatIsTooSmallIsKnownBefore() {
    assertThat(ExportFiles.hasRoomForRows(ExportFormat.XLSX, 1_048_575)).isTrue();
    assertThat(ExportFiles.hasRoomForRows(ExportFormat.XLSX, 1_048_576)).isFalse();
    assertThat(ExportFiles.hasRoomForColumns(ExportFormat.XLSX, 16_384)).isTrue();
    assertThat(ExportFiles.hasRoomForColumns(ExportFormat.XLSX, 16_385)).isFalse();
    assertThat(ExportFiles.hasRoomForRows(ExportFormat.CSV, 10_000_000)).isTrue();
  }
}
