package org.safeer.survey.responseimport.file;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVParser;

/** Finds what stands between the cells: whatever cuts the first rows into the same many cells. */
final class DelimiterDetection {

  private static final List<Character> CANDIDATES = List.of(',', ';', '\t', '|');

  private static final int ROWS = 50;

  private DelimiterDetection() {}

  /**
   * @param file gives the text from its beginning, once for each candidate
   */
  static char of(Opening file) throws IOException {
    char best = ',';
    double most = 0;
    for (char candidate : CANDIDATES) {
      double score = score(widths(file, candidate));
      if (score > most) {
        most = score;
        best = candidate;
      }
    }
    return best;
  }

  /** Opens the text. */
  @FunctionalInterface
  interface Opening {
    Reader open() throws IOException;
  }

  private static List<Integer> widths(Opening file, char candidate) throws IOException {
    List<Integer> widths = new ArrayList<>();
    try (CSVParser parser =
        CSVParser.builder()
            .setReader(new BoundedReader(file.open()))
            .setFormat(CsvRows.format(candidate))
            .get()) {
      var records = parser.iterator();
      while (widths.size() < ROWS && records.hasNext()) {
        widths.add(records.next().size());
      }
    } catch (UncheckedIOException noCsv) {
      // By this delimiter the file breaks here; what was read before that still tells.
      return widths;
    }
    return widths;
  }

  /** Many cells in a row, and the same in most rows. */
  private static double score(List<Integer> widths) {
    return widths.stream()
        .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()))
        .entrySet()
        .stream()
        .mapToDouble(width -> (width.getKey() - 1.0) * width.getValue() / widths.size())
        .max()
        .orElse(0);
  }
}
