package org.safeer.survey.responseimport.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Without these, workbooks and JSON would be misread, or could stop the service. */
class OtherFormatsTest {

  private static FileDeclaration declared(FileFormat format, String sheet) {
    return new FileDeclaration(format, null, null, sheet, 1);
  }

  private static RowStream open(byte[] bytes, FileDeclaration declared) throws IOException {
    FileBytes file = () -> new ByteArrayInputStream(bytes);
    return RowStreams.open(file, FileInspection.inspect(file, declared), 1);
  }

  private static byte[] workbook() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (Workbook workbook = new Workbook(bytes, "Survey", "1.0")) {
      Worksheet notes = workbook.newWorksheet("Notes");
      notes.value(0, 0, "Read me");
      Worksheet data = workbook.newWorksheet("Data & more");
      List<String> header = List.of("Region", "Years", "Arrived", "Seen", "Voted", "Words");
      for (int i = 0; i < header.size(); i++) {
        data.value(0, i, header.get(i));
      }
      data.value(1, 0, " The Gulf ");
      data.value(1, 1, 12.1);
      data.value(1, 2, LocalDate.of(1998, 2, 28));
      data.style(1, 2).format("d. mmmm yyyy").set();
      data.value(1, 3, LocalDateTime.of(2025, 11, 20, 9, 30, 12));
      data.style(1, 3).format("[$-409]m/d/yy h:mm AM/PM;@").set();
      data.value(1, 4, true);
      data.value(3, 1, 40_000);
      data.style(3, 1).format("[Red]0.0").set();
      data.inlineString(3, 5, "میرے <الفاظ>");
    }
    return bytes.toByteArray();
  }

  @Test
  void aSheetIsReadAsItsCellsShow() throws IOException {
    // When
    try (RowStream rows = open(workbook(), declared(null, "Data & more"))) {
      // Then
      assertThat(rows.header().cell(0, 5)).isEqualTo("Words");
      assertThat(rows.next(9))
          .containsExactly(
              new SourceRow(
                  1,
                  2,
                  List.of("The Gulf", "12.1", "1998-02-28", "2025-11-20T09:30:12", "true", "")),
              new SourceRow(2, 4, List.of("", "40000", "", "", "", "میرے <الفاظ>")));
    }
  }

  @Test
  void theFirstSheetIsReadUnlessOneIsNamed() throws IOException {
    // When, Then
    try (RowStream rows = open(workbook(), declared(FileFormat.XLSX, null))) {
      assertThat(rows.header().cell(0, 0)).isEqualTo("Read me");
    }
    assertThatThrownBy(() -> open(workbook(), declared(null, "Nothing")))
        .isInstanceOfSatisfying(
            BrokenFileException.class,
            broken -> assertThat(broken.rule()).isEqualTo("unknown-sheet"));
  }

  /** A small workbook in which this part is that. */
  private static byte[] with(String part, byte[] content) throws IOException {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    parts.put(
        "xl/workbook.xml",
        ascii("<workbook><sheets><sheet name=\"A\" sheetId=\"1\" id=\"r1\"/></sheets></workbook>"));
    parts.put(
        "xl/_rels/workbook.xml.rels",
        ascii(
            "<Relationships><Relationship Id=\"r1\" Target=\"worksheets/sheet1.xml\"/>"
                + "</Relationships>"));
    parts.put("xl/worksheets/sheet1.xml", ascii("<worksheet/>"));
    parts.put(part, content);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> entry : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(entry.getKey()));
        zip.write(entry.getValue());
      }
    }
    return bytes.toByteArray();
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }

  private static void refused(byte[] bytes, String rule) {
    assertThatThrownBy(
            () -> {
              try (RowStream rows = open(bytes, declared(null, null))) {
                rows.next(1000);
                rows.next(1000);
              }
            })
        .isInstanceOfSatisfying(
            BrokenFileException.class, broken -> assertThat(broken.rule()).isEqualTo(rule));
  }

  @Test
  void aBombIsRefusedBeforeItFillsTheMemory() throws IOException {
    // Given
    byte[] spaces = " ".repeat(70 << 20).getBytes(StandardCharsets.US_ASCII);
    byte[] start = "<sst><si><t>x</t></si>".getBytes(StandardCharsets.US_ASCII);
    System.arraycopy(start, 0, spaces, 0, start.length);

    // When, Then
    refused(with("xl/sharedStrings.xml", spaces), "workbook-size");
    refused(
        with(
            "xl/worksheets/sheet1.xml",
            ("<worksheet><sheetData><row r=\"1\"><c t=\"str\"><v>"
                    + "x".repeat(2 << 20)
                    + "</v></c></row></sheetData></worksheet>")
                .getBytes(StandardCharsets.US_ASCII)),
        "row-size");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><worksheet><sheetData><row>"
            + "<c t=\"str\"><v>&x;</v></c></row></sheetData></worksheet>",
        "<!DOCTYPE a [<!ENTITY a \"aa\"><!ENTITY b \"&a;&a;\">]><worksheet><sheetData><row>"
            + "<c t=\"str\"><v>&b;</v></c></row></sheetData></worksheet>",
        "<worksheet><sheetData><row>",
        "nonsense"
      })
  void entitiesAndBrokenXmlAreRefused(String sheet) throws IOException {
    // When, Then
    refused(with("xl/worksheets/sheet1.xml", sheet.getBytes(StandardCharsets.UTF_8)), "workbook");
  }

  @ParameterizedTest
  @ValueSource(strings = {"ZZZZZZ1", "A1"})
  void cellsInNoOrderAreRefused(String second) throws IOException {
    // Given
    String sheet =
        "<worksheet><sheetData><row><c r=\"A1\"><v>1</v></c><c r=\"%s\"><v>1</v></c></row>"
            + "</sheetData></worksheet>";

    // When, Then
    refused(
        with("xl/worksheets/sheet1.xml", sheet.formatted(second).getBytes(StandardCharsets.UTF_8)),
        "columns");
  }

  @Test
  void whatOnlyLooksLikeAWorkbookIsRefused() throws IOException {
    // When, Then
    refused(new byte[] {'P', 'K', 3, 4, 0, 0}, "workbook");
    refused(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0}, "format");
    assertThatThrownBy(
            () ->
                open(
                    "a,b\n1,2\n".getBytes(StandardCharsets.UTF_8), declared(FileFormat.XLSX, null)))
        .isInstanceOf(BrokenFileException.class);
    assertThatThrownBy(() -> open(workbook(), declared(FileFormat.CSV, null)))
        .isInstanceOf(BrokenFileException.class);
  }

  @Test
  void everyMemberOfJsonIsAColumnHoweverDeep() throws IOException {
    // Given
    String file =
        """

        {"participant": {"region": "gulf"}, "news": ["tv", "radio"], "years": 12.50, "words": null}
        {"voted": true, "answers": {"image": {"value": 2}}, "news": []}
        """;

    // When
    try (RowStream rows = open(file.getBytes(StandardCharsets.UTF_8), declared(null, null))) {
      // Then
      assertThat(rows.header().rows().get(0))
          .containsExactly(
              "participant/region", "news", "years", "words", "voted", "answers/image/value");
      List<SourceRow> read = new ArrayList<>(rows.next(10));
      assertThat(read).extracting(SourceRow::line).containsExactly(2L, 3L);
      assertThat(read.get(0).cells()).containsExactly("gulf", "tv;radio", "12.5", "", "", "");
      assertThat(read.get(1).cells()).containsExactly("", "", "", "", "true", "2");
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"{\"a\": |malformed-json", "{\"a\": \"\\u0000\"}|text", "{} [1]|malformed-json"})
  void aLineThatIsNoObjectIsNamed(String line, String rule) {
    // When, Then
    assertThatThrownBy(
            () ->
                open(
                    ("{\"a\": 1}\n" + line + "\n").getBytes(StandardCharsets.UTF_8),
                    declared(null, null)))
        .isInstanceOfSatisfying(
            BrokenFileException.class,
            broken -> {
              assertThat(broken.line()).isEqualTo(2);
              assertThat(broken.rule()).isEqualTo(rule);
            });
  }
}
