package org.safeer.survey.xlsform;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A form that a person can read: a Markdown table for each sheet, and what comes of it. */
record FormFile(String name, Map<String, List<List<String>>> tables) {

  private static final Path FOLDER = Path.of("src/test/resources/xlsform");
  private static final List<String> NO_SHEETS = List.of("findings", "meaning");

  static Stream<FormFile> all() throws IOException {
    return Files.list(FOLDER).sorted().map(FormFile::read);
  }

  private static FormFile read(Path file) {
    Map<String, List<List<String>>> tables = new LinkedHashMap<>();
    List<List<String>> table = null;
    for (String line : lines(file)) {
      if (line.startsWith("## ")) {
        table = new java.util.ArrayList<>();
        tables.put(line.substring(3), table);
      } else if (line.startsWith("|") && !line.startsWith("| ---")) {
        table.add(Arrays.stream(line.split("\\|", -1)).map(String::strip).toList());
      }
    }
    return new FormFile(file.getFileName().toString(), tables);
  }

  private static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** The rows of a table without its head, each with an empty cell before and after it. */
  List<List<String>> rows(String table) {
    return tables.get(table).subList(1, tables.get(table).size());
  }

  byte[] workbook() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (Workbook workbook = new Workbook(bytes, "Form", null)) {
      tables.forEach(
          (name, table) -> {
            if (!NO_SHEETS.contains(name)) {
              write(workbook.newWorksheet(name), table);
            }
          });
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return bytes.toByteArray();
  }

  /** Numbers as numbers, and TRUE as a truth: so people type them. */
  private static void write(Worksheet sheet, List<List<String>> table) {
    for (int row = 0; row < table.size(); row++) {
      for (int column = 1; column < table.get(row).size() - 1; column++) {
        String text = table.get(row).get(column);
        if (text.matches("-?[0-9]+(\\.[0-9]+)?")) {
          sheet.value(row, column - 1, Double.valueOf(text));
        } else if (text.equals("TRUE")) {
          sheet.value(row, column - 1, true);
        } else if (!text.isEmpty()) {
          sheet.value(row, column - 1, text);
        }
      }
    }
  }

  @Override
  public String toString() {
    return name;
  }
}
