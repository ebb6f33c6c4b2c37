package org.safeer.survey.responseimport.file;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.safeer.survey.xlsform.workbook.CellText;

/** A workbook on disk, for its table of contents stands at its end; nothing in it is trusted. */
final class XlsxWorkbook implements Closeable {

  private static final long MEBIBYTE = 1L << 20;
  private static final long LARGEST_SHEET = 1024 * MEBIBYTE;
  private static final long LARGEST_PART = 64 * MEBIBYTE;
  private static final int MOST_PARTS = 10_000;

  private final ZipFile zip;
  private final Map<String, String> sheets = new LinkedHashMap<>();
  private final List<String> sharedTexts;
  private final XlsxDates dates;

  private XlsxWorkbook(ZipFile zip) throws IOException {
    this.zip = zip;
    if (zip.size() > MOST_PARTS) {
      throw new BrokenFileException(0, "workbook-size", "the workbook has too many parts");
    }
    boolean since1904 = readContents();
    this.dates = readDates(since1904);
    this.sharedTexts = readSharedTexts();
  }

  /**
   * @throws BrokenFileException if it is none
   */
  static XlsxWorkbook open(FileBytes bytes) throws IOException {
    Path path = Files.createTempFile("workbook", ".xlsx");
    try {
      try (InputStream all = bytes.open()) {
        Files.copy(all, path, StandardCopyOption.REPLACE_EXISTING);
      }
      return of(new ZipFile(path.toFile(), ZipFile.OPEN_READ | ZipFile.OPEN_DELETE));
    } catch (ZipException noZip) {
      throw new BrokenFileException(0, "workbook", "the file is no sound workbook");
    } finally {
      // Open it stays readable, and nothing of it is left behind, not even by a crash.
      Files.deleteIfExists(path);
    }
  }

  private static XlsxWorkbook of(ZipFile zip) throws IOException {
    try {
      return new XlsxWorkbook(zip);
    } catch (IOException | RuntimeException failure) {
      zip.close();
      throw failure;
    }
  }

  /**
   * The name of the sheet that is asked for; of the first if none is.
   *
   * @throws BrokenFileException if there is no such sheet
   */
  String sheet(String asked) {
    if (sheets.isEmpty() || asked != null && !sheets.containsKey(asked)) {
      throw new BrokenFileException(0, "unknown-sheet", "the workbook has no such sheet");
    }
    return asked == null ? sheets.keySet().iterator().next() : asked;
  }

  XmlEvents open(String sheet) throws IOException {
    return part(sheets.get(sheet), LARGEST_SHEET);
  }

  /** A text that many cells share; the empty text if there is none. */
  String sharedText(int index) {
    return index >= 0 && index < sharedTexts.size() ? sharedTexts.get(index) : "";
  }

  XlsxDates dates() {
    return dates;
  }

  private boolean readContents() throws IOException {
    Map<String, String> targets = new HashMap<>();
    try (XmlEvents relations = required("xl/_rels/workbook.xml.rels")) {
      while (relations.next()) {
        if (relations.starts("Relationship") && relations.attribute("Id") != null) {
          targets.put(relations.attribute("Id"), target(relations.attribute("Target")));
        }
      }
    }
    boolean since1904 = false;
    try (XmlEvents contents = required("xl/workbook.xml")) {
      while (contents.next()) {
        String date1904 = contents.starts("workbookPr") ? contents.attribute("date1904") : null;
        since1904 |= "1".equals(date1904) || "true".equals(date1904);
        if (contents.starts("sheet")) {
          String part = targets.get(contents.attribute("id"));
          if (part != null && zip.getEntry(part) != null) {
            sheets.putIfAbsent(String.valueOf(contents.attribute("name")), part);
          }
        }
      }
    }
    return since1904;
  }

  private static String target(String given) {
    if (given == null) {
      return "";
    }
    return given.startsWith("/") ? given.substring(1) : "xl/" + given;
  }

  private XlsxDates readDates(boolean since1904) throws IOException {
    try (XmlEvents styles = part("xl/styles.xml", LARGEST_PART)) {
      return XlsxDates.of(styles, since1904);
    }
  }

  private List<String> readSharedTexts() throws IOException {
    List<String> texts = new ArrayList<>();
    try (XmlEvents events = part("xl/sharedStrings.xml", LARGEST_PART)) {
      while (events != null && events.next()) {
        if (events.starts("si")) {
          texts.add(richText(events, "si"));
        }
      }
    }
    return texts;
  }

  /** All runs of a text, without how it is read aloud. */
  static String richText(XmlEvents events, String element) {
    StringBuilder text = new StringBuilder();
    boolean aloud = false;
    while (events.next() && !events.ends(element)) {
      aloud = aloud && !events.ends("rPh") || events.starts("rPh");
      if (events.starts("t")) {
        String run = events.text();
        text.append(aloud ? "" : run);
      }
    }
    return CellText.decoded(text.toString());
  }

  private XmlEvents required(String name) throws IOException {
    XmlEvents part = part(name, LARGEST_PART);
    if (part == null) {
      throw new BrokenFileException(0, "workbook", "the file is no sound workbook");
    }
    return part;
  }

  /** Null if the workbook has no such part. */
  private XmlEvents part(String name, long largest) throws IOException {
    ZipEntry entry = zip.getEntry(name);
    return entry == null
        ? null
        : new XmlEvents(new BoundedEntry(zip.getInputStream(entry), largest));
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}
