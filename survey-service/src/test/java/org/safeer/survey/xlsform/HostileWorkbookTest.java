package org.safeer.survey.xlsform;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import com.sun.management.ThreadMXBean;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.safeer.survey.xlsform.workbook.UnreadableWorkbookException;
import org.safeer.survey.xlsform.workbook.Workbook;

/** Without these, one workbook could stop the service for everybody. */
class HostileWorkbookTest {

  private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";
  private static final String SHEET = "xl/worksheets/sheet1.xml";
  private static final String SHARED = "xl/sharedStrings.xml";
  private static final Duration LONGEST = Duration.ofSeconds(10);
  private static final long MOST_ALLOCATED = 400L * 1024 * 1024;

  private static Map<String, String> sound() {
    String office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put(
        "_rels/.rels",
        HEAD
            + "<Relationships><Relationship Id=\"w\" Type=\""
            + office
            + "officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>");
    parts.put(
        "xl/workbook.xml",
        HEAD
            + "<workbook><sheets><sheet name=\"survey\" sheetId=\"1\" id=\"s\"/></sheets></workbook>");
    parts.put(
        "xl/_rels/workbook.xml.rels",
        HEAD
            + "<Relationships><Relationship Id=\"s\" Type=\""
            + office
            + "worksheet\" Target=\"worksheets/sheet1.xml\"/><Relationship Id=\"t\" Type=\""
            + office
            + "sharedStrings\" Target=\"/xl/sharedStrings.xml\"/></Relationships>");
    parts.put(SHARED, HEAD + "<sst><si><r><t>ty</t></r><r><t>pe</t></r></si></sst>");
    parts.put(SHEET, sheet("<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c></row>"));
    return parts;
  }

  private static String sheet(String rows) {
    return HEAD + "<worksheet><sheetData>" + rows + "</sheetData></worksheet>";
  }

  private static byte[] zip(Map<String, String> parts) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, String> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue().getBytes(UTF_8));
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return bytes.toByteArray();
  }

  private static byte[] with(String part, String content) {
    Map<String, String> parts = sound();
    parts.put(part, content);
    return zip(parts);
  }

  private static byte[] changed(String part, UnaryOperator<String> change) {
    return with(part, change.apply(sound().get(part)));
  }

  private static byte[] without(String part) {
    Map<String, String> parts = sound();
    parts.remove(part);
    return zip(parts);
  }

  private static byte[] many(int count) {
    Map<String, String> parts = sound();
    for (int i = 0; i < count; i++) {
      parts.put("x" + i, "");
    }
    return zip(parts);
  }

  @Test
  void aSoundWorkbookOfTheSameMakingIsRead() {
    // When, Then
    assertThat(Workbook.read(zip(sound())).sheets().get("survey").get(0).cells().get(0).text())
        .isEqualTo("type");
  }

  static Arguments[] hostile() {
    String cell = "<c t=\"inlineStr\"><is><t>x</t></is></c>";
    String entity = "<!DOCTYPE sst [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>";
    String laughs = "<!DOCTYPE sst [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;\">]>";
    byte[] sound = zip(sound());
    return new Arguments[] {
      Arguments.of("no zip", "survey,choices".getBytes(UTF_8)),
      Arguments.of("nothing", new byte[0]),
      Arguments.of("one byte", new byte[] {'P'}),
      Arguments.of("encrypted", new byte[] {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, 0, 0}),
      Arguments.of("cut off", Arrays.copyOf(sound, sound.length / 2)),
      Arguments.of("zip of other things", zip(Map.of("a.txt", "a"))),
      Arguments.of("zip bomb", with("xl/media/image1.png", "0".repeat(200_000_000))),
      Arguments.of("many parts", many(1000)),
      Arguments.of(
          "external entity", changed(SHARED, part -> part.replace("<sst>", entity + "<sst>"))),
      Arguments.of(
          "entities of entities",
          changed(SHARED, part -> part.replace("<sst>", laughs + "<sst>").replace("ty", "&b;"))),
      Arguments.of("unknown entity", changed(SHARED, part -> part.replace("ty", "&b;"))),
      Arguments.of("no XML", with(SHEET, "rows")),
      Arguments.of(
          "a million rows",
          with(SHEET, sheet(("<row>" + "<c><v>1</v></c></row>").repeat(700_000)))),
      Arguments.of("the last column", with(SHEET, sheet("<row><c r=\"XFD1\"><v>1</v></c></row>"))),
      Arguments.of("16,384 columns", with(SHEET, sheet("<row>" + cell.repeat(16_384) + "</row>"))),
      Arguments.of("row 0", with(SHEET, sheet("<row r=\"0\"/>"))),
      Arguments.of("row x", with(SHEET, sheet("<row r=\"x\"/>"))),
      Arguments.of("rows back", with(SHEET, sheet("<row r=\"2\"/><row r=\"1\"/>"))),
      Arguments.of("deep", with(SHEET, "<a>".repeat(1_000_000) + "</a>".repeat(1_000_000))),
      Arguments.of(
          "a million shared texts",
          changed(
              SHARED,
              part ->
                  part.replace("</sst>", "<si><t>abcdefghij</t></si>".repeat(700_000) + "</sst>"))),
      Arguments.of("no such text", changed(SHEET, part -> part.replace("<v>0", "<v>7"))),
      Arguments.of("NUL", changed(SHARED, part -> part.replace("ty", "_x0000_"))),
      Arguments.of("half a character", changed(SHARED, part -> part.replace("ty", "_xD83D_"))),
      Arguments.of("no sheet", without(SHEET)),
      Arguments.of("no shared texts", without(SHARED)),
      Arguments.of("no relations", without("xl/_rels/workbook.xml.rels")),
      Arguments.of(
          "relations elsewhere", changed("_rels/.rels", part -> part.replace("xl/", "../../"))),
    };
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("hostile")
  void isRefusedInBoundedTimeAndMemory(String name, byte[] workbook) {
    // Given
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    long before = threads.getThreadAllocatedBytes(Thread.currentThread().getId());

    // When, Then
    assertTimeout(
        LONGEST,
        () ->
            assertThatThrownBy(() -> Workbook.read(workbook))
                .isInstanceOf(UnreadableWorkbookException.class)
                .hasMessageMatching("[A-Z].*\\."));
    long allocated = threads.getThreadAllocatedBytes(Thread.currentThread().getId()) - before;
    assertThat(allocated).isLessThan(MOST_ALLOCATED);
  }

  @Test
  void anyDamageIsRefusedOrReadAsWhatItIs() {
    // Given
    Random random = new Random(1);
    byte[] sound = zip(sound());

    for (int round = 0; round < 3_000; round++) {
      byte[] damaged = sound.clone();
      for (int i = 0; i <= random.nextInt(4); i++) {
        damaged[random.nextInt(damaged.length)] = (byte) random.nextInt();
      }
      // When, Then
      try {
        assertThat(Workbook.read(damaged).sheets()).isNotNull();
      } catch (UnreadableWorkbookException refused) {
        assertThat(refused).hasMessageEndingWith(".");
      }
    }
  }
}
