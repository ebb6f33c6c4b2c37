package org.safeer.survey.responseimport.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Without these, a problem would be reported at a line where nothing is wrong. */
class CsvRowsTest {

  private static CsvRows open(String text, int headerRows) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return CsvRows.open(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8, ',', headerRows);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n"})
  void aRowIsFoundAtTheLineOnWhichItBegins(String end) throws IOException {
    // Given
    String file =
        String.join(end, "\"a", "a\",b", "x,y", "1,2", "\"three", "lines", "long\",3", "", "4,5")
            + end;

    // When
    List<SourceRow> rows = open(file, 2).next(10);

    // Then
    assertThat(rows).extracting(SourceRow::line).containsExactly(4L, 5L, 9L);
    assertThat(rows).extracting(SourceRow::number).containsExactly(1L, 2L, 3L);
    assertThat(rows.get(2).cells()).containsExactly("4", "5");
  }

  @Test
  void theLastRowNeedsNoLineEnd() throws IOException {
    // When, Then
    assertThat(open("1,2\n3,4", 0).next(10)).extracting(SourceRow::line).containsExactly(1L, 2L);
  }

  @Test
  void rowsBeforeABreakAreGivenFirst() throws IOException {
    // Given
    CsvRows rows = open("1\n2\n\"never closed\n3\n", 0);

    // When, Then
    assertThat(rows.next(10)).hasSize(2);
    assertThatThrownBy(() -> rows.next(10))
        .isInstanceOfSatisfying(
            BrokenFileException.class, broken -> assertThat(broken.line()).isEqualTo(3));
  }

  @Test
  void aFileWithoutItsHeaderRowsIsRefused() {
    // When, Then
    assertThatThrownBy(() -> open("only,one\n", 2))
        .isInstanceOfSatisfying(
            BrokenFileException.class, broken -> assertThat(broken.rule()).isEqualTo("header"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "windows-1252", "UTF-16"})
  void textIsTheSameInEveryEncoding(String charset) throws IOException {
    // Given
    byte[] bytes = "header\ncafé\n".getBytes(Charset.forName(charset));

    // When
    FileText.check(new ByteArrayInputStream(bytes), Charset.forName(charset));
    CsvRows rows = CsvRows.open(new ByteArrayInputStream(bytes), Charset.forName(charset), ',', 1);

    // Then
    assertThat(rows.header().rows()).containsExactly(List.of("header"));
    assertThat(rows.next(1).get(0).cells()).containsExactly("café");
  }

  @Test
  void theFirstByteOfAnotherEncodingIsFoundByLine() {
    // Given
    String text = "a\n".repeat(100_000) + "café\n" + "b\n".repeat(1000);
    byte[] bytes = text.getBytes(StandardCharsets.ISO_8859_1);

    // When, Then
    assertThatThrownBy(
            () -> FileText.check(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8))
        .isInstanceOfSatisfying(
            BrokenFileException.class, broken -> assertThat(broken.line()).isEqualTo(100_001));
  }

  @Test
  void aFileThatEndsWithinACharacterIsRefused() {
    // Given
    byte[] cut = {'a', '\n', (byte) 0xC3};

    // When, Then
    assertThatThrownBy(() -> FileText.check(new ByteArrayInputStream(cut), StandardCharsets.UTF_8))
        .isInstanceOf(BrokenFileException.class);
  }

  @Test
  void piecesAreReadAsOneFile() throws IOException {
    // Given
    byte[][] pieces = {{'a', 'b'}, {}, {'c'}};

    // When, Then
    PieceStream stream = new PieceStream(i -> i < pieces.length ? pieces[i] : null);
    assertThat(stream.readAllBytes()).containsExactly('a', 'b', 'c');
    assertThat(stream.read()).isEqualTo(-1);
  }
}
