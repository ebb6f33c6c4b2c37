package org.safeer.interview.transcript.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Without these, a recording's transcript would have to be typed again, or harm who reads it. */
class TranscriptFileTest {

  private static final String WORD =
      "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
          + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\"><w:body>%s"
          + "</w:body></w:document>";

  @Test
  void captionsWithVoicesAreReadWithoutWhatIsNotSaid() {
    // Given
    String file =
        """
        WEBVTT - a title

        STYLE
        ::cue { color: red }

        REGION
        id:one

        NOTE made by hand
        in two lines

        intro
        00:01.000 --> 00:04.500 align:start position:0%
        <v.loud Interviewer>Where were <c.red>you</c> born?

        00:04.500 --> 01:00:08.000
        <v Zara Khan>In a village &amp; a <i>very</i> small one.

        01:00:08.000 --> 01:00:09.000
        <v Zara Khan>By the river.
        """;

    // When
    TranscriptFile read = read(file);

    // Then
    assertThat(read.format()).isEqualTo(TranscriptFormat.WEBVTT);
    assertThat(read.labels()).containsExactly("zara khan");
    assertThat(read.transcript().turns())
        .containsExactly(
            new ReadTurn(1, "interviewer", 1_000L, 4_500L, "Where were you born?"),
            new ReadTurn(
                1,
                "speaker-1",
                4_500L,
                3_609_000L,
                "In a village & a very small one. By the river."));
  }

  @Test
  void subtitlesWithOddNumbersAndLabelsInTheTextAreRead() {
    // Given
    String file =
        "\uFEFF7\r\n"
            + "00:00:01,000 --> 00:00:03,000\r\n"
            + "<i>Interviewer: Where were\r\n"
            + "you born?</i>\r\n"
            + "\r\n"
            + "7\r\n"
            + "0:00:03.5 --> 00:00:05,000 X1:1\r\n"
            + "Sana: In 1970,\r\n\r\n"
            + "in a village.\r\n\r\n"
            + "00:00:06,000 --> 00:00:07,000\r\n"
            + "Interviewer: And then?\r\n\r\n"
            + "9\r\n"
            + "00:00:08,000 --> 00:00:09,000\r\n"
            + "Sana: Then here.\r\n";

    // When
    TranscriptFile read = read(file);

    // Then
    assertThat(read.format()).isEqualTo(TranscriptFormat.SRT);
    assertThat(read.transcript().turns())
        .containsExactly(
            new ReadTurn(1, "interviewer", 1_000L, 3_000L, "Where were you born?"),
            new ReadTurn(1, "speaker-1", 3_500L, 5_000L, "In 1970, in a village."),
            new ReadTurn(1, "interviewer", 6_000L, 7_000L, "And then?"),
            new ReadTurn(1, "speaker-1", 8_000L, 9_000L, "Then here."));
  }

  @Test
  void captionsWithoutSpeakersAreJoinedToTurnsAndTheSpeakersProposed() {
    // Given
    String file =
        """
        WEBVTT

        00:00.000 --> 00:02.000
        So where did

        00:02.000 --> 00:03.000
        you grow up?

        00:03.500 --> 00:06.000
        On a farm. My father kept

        00:06.000 --> 00:08.000
        goats and I minded them.

        00:10.000 --> 00:11.000
        Did you like it?

        00:12.000 --> 00:13.000
        Not in the rain.
        """;

    // When
    ReadTranscript read = read(file).transcript();

    // Then
    assertThat(read.speakerProposed()).isTrue();
    assertThat(read.turns())
        .extracting(ReadTurn::speaker)
        .containsExactly("interviewer", "interviewee", "interviewer", "interviewee");
    assertThat(read.turns().get(1).text())
        .isEqualTo("On a farm. My father kept goats and I minded them.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"segments\":[{\"start\":0.5,\"end\":1.25,\"text\":\" Why?\",\"speaker\":\"SPEAKER_00\"},"
            + "{\"start\":1.5,\"end\":2,\"text\":\"So.\",\"speaker\":\"SPEAKER_01\"}]}",
        "{\"id\":\"x\",\"utterances\":[{\"speaker\":\"A\",\"start\":500,\"end\":1250,\"text\":\"Why?\"},"
            + "{\"speaker\":\"B\",\"start\":1500,\"end\":2000,\"text\":\"So.\"}]}",
        "{\"results\":{\"utterances\":[{\"speaker\":0,\"start\":0.5,\"end\":1.25,\"transcript\":\"Why?\"},"
            + "{\"speaker\":1,\"start\":1.5,\"end\":2.0,\"transcript\":\"So.\"}]}}"
      })
  void whatTranscriptionProgramsWriteIsRead(String file) {
    // When
    TranscriptFile read = read(file);

    // Then
    assertThat(read.format()).isEqualTo(TranscriptFormat.JSON);
    assertThat(read.transcript().turns())
        .containsExactly(
            new ReadTurn(1, "speaker-1", 500L, 1_250L, "Why?"),
            new ReadTurn(1, "speaker-2", 1_500L, 2_000L, "So."));
  }

  @Test
  void theParagraphsOfADocumentAreReadAndBoldOnesToldApart() throws IOException {
    // Given
    String bold = "<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>%s</w:t></w:r></w:p>";
    String plain =
        "<w:p><w:r><w:rPr><w:b w:val=\"0\"/></w:rPr><w:t xml:space=\"preserve\">%s </w:t></w:r>"
            + "<w:del><w:r><w:delText>never said</w:delText></w:r></w:del>"
            + "<w:r><w:t>indeed.</w:t></w:r></w:p>";
    String document =
        bold.formatted("Tell me about the shop.")
            + plain.formatted("It was my aunt's,")
            + bold.formatted("And you worked there.")
            + plain.formatted("On Saturdays, we all did,");

    // When
    ReadTranscript read = TranscriptFile.read(docx(WORD.formatted(document))).transcript();

    // Then
    assertThat(read.turns())
        .extracting(turn -> turn.speaker() + ": " + turn.text())
        .containsExactly(
            "interviewer: Tell me about the shop.",
            "interviewee: It was my aunt's, indeed.",
            "interviewer: And you worked there.",
            "interviewee: On Saturdays, we all did, indeed.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Time|Speaker|Text", ""})
  void theRowsOfADocumentsTableAreTurns(String heads) throws IOException {
    // Given
    String table =
        "<w:tbl>"
            + (heads.isEmpty() ? "" : row(heads.split("\\|")))
            + row("00:00:05", "Interviewer", "Where was the shop?")
            + row("00:00:09", "Amna", "On the corner, where the buses turned.")
            + row("00:00:15", "Interviewer", "And then?")
            + row("00:00:18", "Amna", "Then it closed.")
            + "</w:tbl>";

    // When
    ReadTranscript read = TranscriptFile.read(docx(WORD.formatted(table))).transcript();

    // Then
    assertThat(read.turns())
        .extracting(ReadTurn::speaker)
        .containsExactly("interviewer", "speaker-1", "interviewer", "speaker-1");
    assertThat(read.turns().get(1).startMs()).isEqualTo(9_000);
    assertThat(read.turns().get(3).text()).isEqualTo("Then it closed.");
  }

  @ParameterizedTest
  @CsvSource({"UTF-8", "UTF-16LE", "UTF-16BE", "windows-1252"})
  void everyEncodingGivesTheSameWords(String charset) {
    // Given
    String text =
        "Q: Was it a caf\u00E9 \u2013 really?\n\nInterviewee: It was \u201Cthe\u201D caf\u00E9.\n";
    String mark = charset.startsWith("UTF") ? "\uFEFF" : "";

    // When
    TranscriptFile read = TranscriptFile.read((mark + text).getBytes(Charset.forName(charset)));

    // Then
    assertThat(read.charset()).isEqualTo(charset);
    assertThat(read.transcript().turns())
        .extracting(ReadTurn::text)
        .containsExactly("Was it a caf\u00E9 \u2013 really?", "It was \u201Cthe\u201D caf\u00E9.");
  }

  @ParameterizedTest
  @CsvSource({
    "windows-1251, \u041F\u0440\u0438\u0432\u0435\u0442. \u041A\u0430\u043A \u0432\u044B"
        + " \u043F\u0440\u0438\u0435\u0445\u0430\u043B\u0438 \u0441\u044E\u0434\u0430"
        + " \u0442\u043E\u0433\u0434\u0430?",
    "Shift_JIS,"
        + " \u3053\u3093\u306B\u3061\u306F\u3001\u304A\u5143\u6C17\u3067\u3059\u304B\u3002\u3044\u3064\u6765\u307E\u3057\u305F\u304B\u3002"
  })
  void anEncodingThatMayBeAnotherIsRefusedNotGuessed(String charset, String text) {
    assertThatThrownBy(() -> TranscriptFile.read(text.repeat(5).getBytes(Charset.forName(charset))))
        .isInstanceOfSatisfying(
            UnreadableTranscriptException.class,
            refused -> assertThat(refused.rule()).isEqualTo("charset"));
  }

  @Test
  void aZipBombIsRefusedSoonAndWithoutFillingTheMemory() throws IOException {
    // Given
    byte[] inWords = zip("word/document.xml", 200L << 20);
    byte[] before = zip("word/media/image1.png", 200L << 20);

    // When, Then
    for (byte[] bomb : List.of(inWords, before)) {
      Assertions.assertTimeout(
          Duration.ofSeconds(30), () -> assertRefused(bomb, "file-size"), "stops at the bound");
    }
  }

  @Test
  void aDocumentThatNamesAFileOfTheServerIsRefused() throws IOException {
    // Given
    String entity =
        "<!DOCTYPE d [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>"
            + WORD.formatted("<w:p><w:r><w:t>&x;</w:t></w:r></w:p>");

    // When, Then
    assertRefused(docx(entity), "docx");
  }

  @Test
  void aDocumentNestedWithoutEndIsRefused() throws IOException {
    assertRefused(docx(WORD.formatted("<w:sdt>".repeat(100_000))), "docx");
  }

  @Test
  void whatIsNoTranscriptIsRefusedWithTheRuleItBreaks() throws IOException {
    assertRefused(new byte[TranscriptFile.LARGEST + 1], "file-size");
    assertRefused(new byte[] {'P', 'K', 3, 4, 9, 9}, "docx");
    assertRefused(zip("other.xml", 10), "docx");
    assertRefused(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0}, "format");
    assertRefused("{\"words\": []}".getBytes(StandardCharsets.UTF_8), "json");
    assertRefused(("{\"a\":".repeat(90)).getBytes(StandardCharsets.UTF_8), "json");
    assertRefused(new byte[] {'a', 0, 0, 0, 'b', 0, 0}, "charset");
  }

  private static void assertRefused(byte[] file, String rule) {
    assertThatThrownBy(() -> TranscriptFile.read(file))
        .isInstanceOfSatisfying(
            UnreadableTranscriptException.class,
            refused -> assertThat(refused.rule()).isEqualTo(rule));
  }

  private static TranscriptFile read(String file) {
    return TranscriptFile.read(file.getBytes(StandardCharsets.UTF_8));
  }

  private static String row(String... cells) {
    StringBuilder row = new StringBuilder("<w:tr>");
    for (String cell : cells) {
      row.append("<w:tc><w:p><w:r><w:t>").append(cell).append("</w:t></w:r></w:p></w:tc>");
    }
    return row.append("</w:tr>").toString();
  }

  private static byte[] docx(String document) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("word/document.xml"));
      zip.write(document.getBytes(StandardCharsets.UTF_8));
    }
    return bytes.toByteArray();
  }

  /** An entry of so many bytes, which a zip file needs a thousandth of. */
  private static byte[] zip(String name, long size) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry(name));
      fill(zip, size);
    }
    return bytes.toByteArray();
  }

  private static void fill(OutputStream out, long size) throws IOException {
    byte[] block = new byte[1 << 16];
    for (long left = size; left > 0; left -= block.length) {
      out.write(block, 0, (int) Math.min(left, block.length));
    }
  }
}
