package org.safeer.survey.responseimport.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Without these, a file in another encoding would be refused, or read as other words. */
class FileInspectionTest {

  private static final FileDeclaration NOTHING = new FileDeclaration(null, null, null, null, 1);

  private static final String FRENCH =
      "Où habitez-vous ?;Pourquoi être parti ?\nÀ l’étranger;Les études – et l’été\n".repeat(20);

  private static FileShape inspect(byte[] bytes) throws IOException {
    return inspect(bytes, NOTHING);
  }

  private static FileShape inspect(byte[] bytes, FileDeclaration declared) throws IOException {
    return FileInspection.inspect(() -> new ByteArrayInputStream(bytes), declared);
  }

  @ParameterizedTest
  @CsvSource({
    "UTF-8,'',UTF-8",
    "UTF-8,\uFEFF,UTF-8",
    "UTF-16LE,\uFEFF,UTF-16LE",
    "UTF-16BE,\uFEFF,UTF-16BE",
    "UTF-16LE,'',UTF-16LE",
    "UTF-16BE,'',UTF-16BE",
    "windows-1252,'',windows-1252"
  })
  void theEncodingIsFoundAndTheTextIsRead(String charset, String mark, String found)
      throws IOException {
    // Given
    byte[] bytes = (mark + FRENCH).getBytes(Charset.forName(charset));

    // When
    FileShape shape = inspect(bytes);

    // Then
    assertThat(shape).isEqualTo(FileShape.csv(found, ";"));
    try (RowStream rows = RowStreams.open(() -> new ByteArrayInputStream(bytes), shape, 1)) {
      assertThat(rows.header().cell(0, 0)).isEqualTo("Où habitez-vous ?");
      assertThat(rows.next(1).get(0).cell(1)).isEqualTo("Les études – et l’été");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Name,Wohnort\nJörg,Köln\nAnnelie,Hürth\n",
        "Nombre,Ciudad\nJosé Muñoz,Málaga\nÁngel,Logroño\n",
        "Question,Answer\nHow?,I don’t do this\nWhy?,“No reason” – none\n"
      })
  void westernFilesFromExcelAreReadWithoutADeclaration(String text) throws IOException {
    // When, Then
    assertThat(inspect(text.getBytes(Charset.forName("windows-1252"))).charset())
        .isEqualTo("windows-1252");
  }

  @Test
  void urduInUtf16IsFoundWithoutAMark() throws IOException {
    // Given
    String urdu = "علاقہ,جواب\nخلیج,جی ہاں\n".repeat(10);

    // When, Then
    assertThat(inspect(urdu.getBytes(StandardCharsets.UTF_16LE)))
        .isEqualTo(FileShape.csv("UTF-16LE", ","));
  }

  @Test
  void otherAlphabetsInOneByteAreNotGuessed() {
    // Given
    String russian =
        "Где вы живёте сейчас?,Почему вы уехали?\nВ Канаде живу давно,Работа и учёба\n".repeat(20);
    byte[] bytes = russian.getBytes(Charset.forName("windows-1251"));

    // When, Then
    assertThatThrownBy(() -> inspect(bytes))
        .isInstanceOfSatisfying(
            BrokenFileException.class,
            broken -> {
              assertThat(broken.rule()).isEqualTo("charset");
              assertThat(broken).hasMessageContaining("WINDOWS-1251");
            });
  }

  @Test
  void aDeclaredEncodingWinsAndTheFileMustBeInIt() throws IOException {
    // Given
    byte[] bytes = FRENCH.getBytes(StandardCharsets.UTF_8);

    // When, Then
    assertThat(inspect(bytes, new FileDeclaration(null, "iso-8859-15", null, null, 1)).charset())
        .isEqualTo("ISO-8859-15");
    assertThatThrownBy(() -> inspect(bytes, new FileDeclaration(null, "US-ASCII", null, null, 1)))
        .isInstanceOf(BrokenFileException.class);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      value = {
        "a,b,c\\n1,2,3\\n!,",
        "a;b;c\\n1,5;2,5;3,5\\n!;",
        "a~b~c\\nyes, often~no; never~x\\n!~",
        "\"Which, of these;?\";b;c\\n\"x;y\";2;3\\n!;",
        "a|b|c\\n1,2|2|3\\n!|",
        "only\\none\\ncolumn\\n!,"
      })
  void theDelimiterIsWhatCutsAllRowsAlike(String text, String delimiter) throws IOException {
    // Given
    String file = text.replace("\\n", "\n").replace('~', '\t');

    // When, Then
    assertThat(inspect(file.getBytes(StandardCharsets.UTF_8)).delimiter())
        .isEqualTo(delimiter.replace('~', '\t'));
  }

  @Test
  void aQuoteThatIsNeverClosedDoesNotFillTheMemory() throws IOException {
    // Given
    byte[] bytes = ("a,b\n1,2\n\"" + "x".repeat(5_000_000)).getBytes(StandardCharsets.UTF_8);
    FileShape shape = inspect(bytes);

    // When, Then
    try (RowStream rows = RowStreams.open(() -> new ByteArrayInputStream(bytes), shape, 1)) {
      assertThat(rows.next(5)).hasSize(1);
      assertThatThrownBy(() -> rows.next(5))
          .isInstanceOfSatisfying(
              BrokenFileException.class, broken -> assertThat(broken.rule()).isEqualTo("row-size"));
    }
  }
}
