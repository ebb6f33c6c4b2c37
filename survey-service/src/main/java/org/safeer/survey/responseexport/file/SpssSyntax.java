package org.safeer.survey.responseexport.file;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.safeer.survey.questionnaire.ItemType;
import org.safeer.survey.response.MissingKind;
import org.safeer.survey.responseexport.file.ExportFiles.Content;
import org.safeer.survey.responseexport.table.Category;
import org.safeer.survey.responseexport.table.ExportColumn;
import org.safeer.survey.responseexport.table.ExportItem;
import org.safeer.survey.responseexport.table.ExportTable;

/** The commands by which SPSS and PSPP read the data, and learn what it means. */
final class SpssSyntax {

  /** Bytes of UTF-8: SPSS cuts what is longer. */
  private static final int LONGEST_LABEL = 255;

  private static final int LONGEST_VALUE_LABEL = 120;
  private static final int LONGEST_TEXT = 32_767;
  private static final int LONGEST_KEY = 64;
  private static final int BYTES_OF_A_CHARACTER = 4;

  private final ExportTable table;
  private final List<String> names;
  private final Writer out;

  private SpssSyntax(ExportTable table, Writer out) {
    this.table = table;
    this.names = SpssNames.of(table.columns());
    this.out = out;
  }

  static Content of(ExportTable table) {
    return target -> write(table, target);
  }

  private static void write(ExportTable table, OutputStream target) throws IOException {
    try (Writer out = new BufferedWriter(new OutputStreamWriter(target, StandardCharsets.UTF_8))) {
      new SpssSyntax(table, out).write();
    }
  }

  private void write() throws IOException {
    out.write("* Encoding: UTF-8.\n");
    out.write("* Run it in the folder of responses.csv, or write the whole path below.\n");
    read();
    for (int i = 0; i < names.size(); i++) {
      ExportColumn column = table.columns().get(i);
      String label = table.wording().of(column.label());
      command("VARIABLE LABELS", names.get(i), quoted(label, LONGEST_LABEL));
      labels(names.get(i), column);
      if (isNumber(column) && !column.missing().isEmpty()) {
        command("MISSING VALUES", names.get(i), "(" + reasons(column) + ")");
      }
      command("VARIABLE LEVEL", names.get(i), "(" + level(column) + ")");
    }
    out.write("EXECUTE.\n");
  }

  private void read() throws IOException {
    out.write("GET DATA\n  /TYPE=TXT\n  /FILE='responses.csv'\n  /ENCODING='UTF8'\n");
    out.write("  /ARRANGEMENT=DELIMITED\n  /DELIMITERS=\",\"\n  /QUALIFIER='\"'\n");
    out.write("  /FIRSTCASE=2\n  /VARIABLES=");
    for (int i = 0; i < names.size(); i++) {
      out.write("\n    " + names.get(i) + " " + format(table.columns().get(i)));
    }
    out.write(".\n");
  }

  private void command(String command, String name, String rest) throws IOException {
    out.write("%s %s %s.\n".formatted(command, name, rest));
  }

  private void labels(String name, ExportColumn column) throws IOException {
    StringBuilder labels = new StringBuilder();
    for (Category one : column.categories()) {
      add(one.number(), table.wording().of(one.label()), labels);
    }
    if (isNumber(column)) {
      for (MissingKind why : column.missing()) {
        add(SpssMissing.of(column, why), why.name(), labels);
      }
    }
    if (labels.length() > 0) {
      out.write("VALUE LABELS " + name + labels + ".\n");
    }
  }

  private static void add(Object number, String label, StringBuilder labels) {
    labels.append("\n  ").append(number).append(' ').append(quoted(label, LONGEST_VALUE_LABEL));
  }

  private static String reasons(ExportColumn column) {
    return column.missing().stream()
        .map(why -> SpssMissing.of(column, why).toString())
        .collect(Collectors.joining(" "));
  }

  private static boolean isNumber(ExportColumn column) {
    return switch (column.kind()) {
      case CATEGORY, NUMBER, WEIGHT, TICK, RANK -> true;
      default -> false;
    };
  }

  private static String format(ExportColumn column) {
    return switch (column.kind()) {
      case CATEGORY, TICK, RANK -> "F8.0";
      case NUMBER -> "F20." + (column.item() == null ? 0 : column.item().decimals());
      case WEIGHT -> "F20.6";
      case DAY -> "SDATE10";
      case MOMENT -> "DATETIME20";
      case WORDS -> "A" + width(column.item());
      case KEY -> "A" + LONGEST_KEY;
    };
  }

  private static int width(ExportItem item) {
    // An apostrophe may stand before the words, and one behind.
    return Math.min(LONGEST_TEXT, item.longest() * BYTES_OF_A_CHARACTER + 2);
  }

  private static String level(ExportColumn column) {
    return switch (column.kind()) {
      case NUMBER, WEIGHT, DAY, MOMENT -> "SCALE";
      case RANK -> "ORDINAL";
      case CATEGORY -> isScale(column) ? "ORDINAL" : "NOMINAL";
      default -> "NOMINAL";
    };
  }

  private static boolean isScale(ExportColumn column) {
    return column.item() != null && column.item().type() == ItemType.LIKERT;
  }

  /** On one line, cut where a character ends. */
  private static String quoted(String text, int mostBytes) {
    String line = text.replaceAll("[\\p{Cc}\\u2028\\u2029]+", " ").strip();
    int end = line.length();
    while (line.substring(0, end).getBytes(StandardCharsets.UTF_8).length > mostBytes) {
      end = line.offsetByCodePoints(end, -1);
    }
    return "'" + line.substring(0, end).replace("'", "''") + "'";
  }
}
