package org.safeer.system.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;
import org.safeer.system.suite.RunningSuite;

/** The demo's survey, its rows repeated as often as need be. */
final class LargeFile {

  private static final int HEADER_ROWS = 2;

  private LargeFile() {}

  static void write(Path file, int rows) throws IOException {
    List<CSVRecord> all = new ArrayList<>();
    try (InputStream demo =
            LargeFile.class.getResourceAsStream("/" + RunningSuite.FAITH + "/responses.csv");
        CSVParser parser = CSVParser.parse(demo, StandardCharsets.UTF_8, CSVFormat.RFC4180)) {
      parser.forEach(all::add);
    }
    int own = all.size() - HEADER_ROWS;
    try (BufferedWriter writer = Files.newBufferedWriter(file);
        CSVPrinter printer = new CSVPrinter(writer, CSVFormat.RFC4180)) {
      for (int i = 0; i < HEADER_ROWS; i++) {
        printer.printRecord(all.get(i));
      }
      for (int i = 0; i < rows; i++) {
        printer.printRecord(all.get(HEADER_ROWS + i % own));
      }
    }
  }
}
