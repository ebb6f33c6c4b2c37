package org.safeer.interview.transcript.writing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.safeer.interview.transcript.reading.ReadTurn;

/** Writes a DOCX file (Office Open XML, ECMA-376): one table with a row for each turn. */
final class DocxTranscript {

  private static final String HEAD =
      "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>";
  private static final String TYPES =
      HEAD
          + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
          + "<Default Extension=\"rels\""
          + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
          + "<Override PartName=\"/word/document.xml\" ContentType=\"application/vnd"
          + ".openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>";
  private static final String RELATIONS =
      HEAD
          + "<Relationships"
          + " xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
          + "<Relationship Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument"
          + "/2006/relationships/officeDocument\" Target=\"word/document.xml\"/></Relationships>";
  private static final String DOCUMENT =
      HEAD
          + "<w:document"
          + " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
          + "<w:body><w:tbl><w:tblPr><w:tblW w:w=\"0\" w:type=\"auto\"/></w:tblPr><w:tblGrid>"
          + "<w:gridCol/>".repeat(5)
          + "</w:tblGrid>";

  private DocxTranscript() {}

  static byte[] of(List<ReadTurn> turns) {
    StringBuilder xml = new StringBuilder(DOCUMENT);
    row(xml, "Part", "Start", "End", "Speaker", "Text");
    for (ReadTurn turn : turns) {
      row(
          xml,
          Integer.toString(turn.part()),
          time(turn.startMs()),
          time(turn.endMs()),
          turn.speaker(),
          turn.text());
    }
    xml.append("</w:tbl><w:p/></w:body></w:document>");
    return zipped(xml.toString());
  }

  private static String time(Long ms) {
    return ms == null ? "" : Times.of(ms, '.');
  }

  private static void row(StringBuilder xml, String... cells) {
    xml.append("<w:tr>");
    for (String cell : cells) {
      xml.append("<w:tc><w:p><w:r><w:t xml:space=\"preserve\">");
      cell.codePoints().filter(DocxTranscript::allowed).forEach(c -> append(xml, c));
      xml.append("</w:t></w:r></w:p></w:tc>");
    }
    xml.append("</w:tr>");
  }

  /** Characters that XML 1.0 has. */
  private static boolean allowed(int c) {
    return c == '\t'
        || (c >= 0x20 && c <= 0xD7FF)
        || (c >= 0xE000 && c <= 0xFFFD)
        || c >= Character.MIN_SUPPLEMENTARY_CODE_POINT;
  }

  private static void append(StringBuilder xml, int c) {
    switch (c) {
      case '&' -> xml.append("&amp;");
      case '<' -> xml.append("&lt;");
      case '>' -> xml.append("&gt;");
      default -> xml.appendCodePoint(c);
    }
  }

  private static byte[] zipped(String document) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      add(zip, "[Content_Types].xml", TYPES);
      add(zip, "_rels/.rels", RELATIONS);
      add(zip, "word/document.xml", document);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return bytes.toByteArray();
  }

  private static void add(ZipOutputStream zip, String name, String text) throws IOException {
    ZipEntry entry = new ZipEntry(name);
    entry.setTime(0);
    zip.putNextEntry(entry);
    zip.write(text.getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
  }
}
