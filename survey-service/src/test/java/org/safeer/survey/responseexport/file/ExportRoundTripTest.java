package org.safeer.survey.responseexport.file;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.safeer.survey.questionnaire.PublishedQuestionnaire;
import org.safeer.survey.questionnaire.QuestionnaireContent;
import org.safeer.survey.questionnaire.QuestionnaireWording;
import org.safeer.survey.response.AnswerSheet;
import org.safeer.survey.response.ResponseMetadata;
import org.safeer.survey.responseexport.file.ExportFiles.SideFile;
import org.safeer.survey.responseexport.table.ExportRow;
import org.safeer.survey.responseexport.table.ExportTable;
import org.safeer.survey.responseexport.table.ExportedValues;
import org.safeer.survey.responseimport.file.FileBytes;
import org.safeer.survey.responseimport.file.FileInspection;
import org.safeer.survey.responseimport.file.RowStream;
import org.safeer.survey.responseimport.file.RowStreams;
import org.safeer.survey.responseimport.mapping.Columns;
import org.safeer.survey.responseimport.mapping.ImportMapping;
import org.safeer.survey.responseimport.mapping.ImportTarget;
import org.safeer.survey.responseimport.mapping.MappingCheck;
import org.safeer.survey.responseimport.mapping.RowDraft;
import org.safeer.survey.responseimport.mapping.RowReader;
import org.safeer.survey.study.DataBasis;
import org.safeer.survey.study.StudyFacts;
import org.safeer.survey.testing.Domain;
import org.safeer.survey.xlsform.RandomContent;

/** Without this, what leaves in a file could come back as something nobody had said. */
class ExportRoundTripTest {

  private static final int SEEDS = 20;
  private static final int ROWS = 12;
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Instant AT = Instant.parse("2026-11-20T09:30:00.123Z");
  private static final StudyFacts STUDY = Domain.study(DataBasis.PUBLISHED_DATASET);
  private static final Validator VALIDATOR =
      Validation.buildDefaultValidatorFactory().getValidator();

  static Stream<Arguments> everyKind() {
    return Stream.of(ExportFormat.CSV, ExportFormat.NDJSON, ExportFormat.XLSX)
        .flatMap(
            format -> Stream.of(ExportedValues.values()).map(one -> Arguments.of(format, one)));
  }

  @ParameterizedTest
  @MethodSource("everyKind")
  void whatIsExportedAndImportedAgainIsTheSame(ExportFormat format, ExportedValues values)
      throws IOException {
    for (long seed = 1; seed <= SEEDS; seed++) {
      // Given
      Random random = new Random(seed);
      QuestionnaireContent content = new RandomContent(random).next();
      PublishedQuestionnaire published = PublishedQuestionnaire.of("main", 1, content);
      List<ExportRow> rows = rows(published, random);
      String language = List.of("en", "ur", "fr-CA").get(random.nextInt(3));
      ExportTable table =
          ExportTable.of(STUDY, "main", List.of(1), List.of(content), language, values, false);

      // When
      List<RowDraft> drafts =
          imported(data(format, table, rows), mapping(format, table), content, published);

      // Then
      assertThat(drafts).as("seed %d", seed).hasSize(ROWS);
      for (int i = 0; i < ROWS; i++) {
        RowDraft draft = drafts.get(i);
        ExportRow row = rows.get(i);
        assertThat(AnswerSheet.check(published, draft.submission().answers(), AT).complete())
            .as("row %d of seed %d", i, seed)
            .isEqualTo(row.answers());
        assertThat(draft.registration().region()).isEqualTo(row.region());
        assertThat(draft.registration().attributes()).isEqualTo(row.attributes());
        assertThat(draft.registration().source()).isEqualTo(row.source());
        assertThat(draft.submission().weight()).isEqualTo(row.weight());
        assertThat(draft.submission().submittedAt()).isEqualTo(row.submittedAt());
        assertThat(draft.submission().metadata()).isEqualTo(row.metadata());
      }
    }
  }

  private static List<ExportRow> rows(PublishedQuestionnaire published, Random random) {
    RandomAnswers answers = new RandomAnswers(random);
    List<ExportRow> rows = new ArrayList<>();
    for (int i = 0; i < ROWS; i++) {
      rows.add(
          new ExportRow(
              UUID.randomUUID(),
              UUID.randomUUID(),
              List.of("gulf", "europe", "unknown").get(i % 3),
              i % 2 == 0 ? Map.of("age", "60-plus", "years", "-5") : Map.of(),
              i % 2 == 0 ? "mosque" : null,
              1,
              AT.minusMillis(i),
              i % 3 == 0 ? null : new ResponseMetadata(AT.minusSeconds(600 + i), "ur", null),
              "received",
              i % 2 == 0 ? new BigDecimal("0.123456789012345678901234567891") : null,
              null,
              answers.stored(published, AT)));
    }
    return rows;
  }

  private static byte[] data(ExportFormat format, ExportTable table, List<ExportRow> rows)
      throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (RowFile file = ExportFiles.open(format, bytes, table)) {
      for (ExportRow row : rows) {
        file.write(table.cells(row));
      }
    }
    return bytes.toByteArray();
  }

  /** As somebody makes it who adds what the export cannot know. */
  private static ImportMapping mapping(ExportFormat format, ExportTable table) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    SideFile offered =
        ExportFiles.beside(format, table).stream()
            .filter(file -> file.name().equals("import-mapping.json"))
            .findFirst()
            .orElseThrow();
    offered.content().write(bytes);
    JsonNode json = JSON.readTree(bytes.toByteArray());
    ((ObjectNode) json)
        .put("importKey", "again")
        .putObject("basis")
        .put("kind", "published-dataset")
        .put("source", "An export");
    ImportMapping mapping = Domain.read(json.toString(), ImportMapping.class);
    assertThat(VALIDATOR.validate(mapping)).isEmpty();
    return mapping;
  }

  private static List<RowDraft> imported(
      byte[] data,
      ImportMapping mapping,
      QuestionnaireContent content,
      PublishedQuestionnaire published)
      throws IOException {
    ImportTarget target = new ImportTarget(STUDY, published, QuestionnaireWording.of(content));
    assertThat(MappingCheck.errors(mapping, STUDY, published)).isEmpty();
    FileBytes file = () -> new ByteArrayInputStream(data);
    try (RowStream rows =
        RowStreams.open(
            file, FileInspection.inspect(file, mapping.declared()), mapping.headerRows())) {
      Columns columns = Columns.find(mapping, rows.header());
      assertThat(columns.errors()).isEmpty();
      RowReader reader = new RowReader(target, mapping, columns);
      return rows.next(ROWS + 1).stream().map(reader::read).toList();
    }
  }
}
