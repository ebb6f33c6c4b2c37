package org.safeer.survey.xlsform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.safeer.survey.questionnaire.QuestionnaireContent;
import org.safeer.survey.testing.Domain;
import org.safeer.survey.testing.EveryType;
import org.safeer.survey.testing.Field;
import org.safeer.survey.xlsform.workbook.Workbook;

/** Without these, a questionnaire would come back from a spreadsheet as another one. */
class XlsFormRoundTripTest {

  static LongStream seeds() {
    return LongStream.range(0, 300);
  }

  static Stream<String> written() {
    return Stream.of(EveryType.QUESTIONNAIRE, Field.OPEN_QUESTIONNAIRE);
  }

  private static QuestionnaireContent readBack(byte[] workbook) {
    FormNotes notes = new FormNotes();
    FormDraft draft = FormReader.read(Workbook.read(workbook), "main", notes);
    assertThat(notes.all()).extracting(FormFinding::rule).containsExactly("version");
    return draft.content();
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void whateverIsWrittenIsReadBackTheSame(long seed) {
    // Given
    QuestionnaireContent content = new RandomContent(new Random(seed)).next();

    // When
    byte[] workbook = FormWriter.write(content, "main", "1");

    // Then
    assertThat(readBack(workbook)).isEqualTo(content);
  }

  @ParameterizedTest
  @MethodSource("written")
  void questionnairesThatPeopleWroteComeBackToo(String json) {
    // Given
    QuestionnaireContent content = Domain.read(json, QuestionnaireContent.class);

    // When, Then
    assertThat(readBack(FormWriter.write(content, "main", "1"))).isEqualTo(content);
  }

  @Test
  void noTextIsTakenForAFormulaByAnotherReader() throws Exception {
    // Given
    QuestionnaireContent content =
        Domain.read(
            EveryType.QUESTIONNAIRE.replace("Media\"", "=cmd|' /C calc'!A0\""),
            QuestionnaireContent.class);

    // When
    byte[] bytes = FormWriter.write(content, "main", "1");

    // Then
    try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(bytes))) {
      assertThat(workbook.getSheets().map(Sheet::getName))
          .containsExactly("survey", "choices", "settings", "safeer");
      try (Stream<Row> rows = workbook.findSheet("survey").orElseThrow().openStream()) {
        assertThat(rows.flatMap(Row::stream).filter(cell -> cell != null))
            .allSatisfy(cell -> assertThat(cell.getType()).isEqualTo(CellType.STRING))
            .anySatisfy(cell -> assertThat(cell.getText()).startsWith("=cmd"));
      }
    }
  }
}
