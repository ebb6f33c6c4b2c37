package org.safeer.survey.responseimport.file;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Which numbers of a workbook are days and times, and which ones (ECMA-376, 18.8.30). */
final class XlsxDates {

  private static final int LAST_DAY = 2_958_465;
  private static final int SECONDS = 86_400;

  private static final Pattern NO_TOKEN = Pattern.compile("\"[^\"]*\"|\\\\.|_.|\\*.|\\[[^\\]]*]");
  private static final Pattern TOKEN = Pattern.compile("[ymdhs]", Pattern.CASE_INSENSITIVE);

  private final Set<Integer> styles;
  private final LocalDate start;

  private XlsxDates(Set<Integer> styles, LocalDate start) {
    this.styles = styles;
    this.start = start;
  }

  /**
   * @param stylesheet null if the workbook has none
   * @param since1904 whether days are counted as on old Macintoshes
   */
  static XlsxDates of(XmlEvents stylesheet, boolean since1904) {
    LocalDate start = since1904 ? LocalDate.of(1904, 1, 1) : LocalDate.of(1899, 12, 30);
    return new XlsxDates(stylesheet == null ? Set.of() : styles(stylesheet), start);
  }

  private static Set<Integer> styles(XmlEvents sheet) {
    Map<Integer, String> formats = new HashMap<>();
    List<Integer> used = new ArrayList<>();
    boolean cells = false;
    while (sheet.next()) {
      if (sheet.starts("numFmt")) {
        formats.put(number(sheet.attribute("numFmtId")), sheet.attribute("formatCode"));
      }
      cells = cells && !sheet.ends("cellXfs") || sheet.starts("cellXfs");
      if (cells && sheet.starts("xf")) {
        used.add(number(sheet.attribute("numFmtId")));
      }
    }
    Set<Integer> dates = new HashSet<>();
    for (int i = 0; i < used.size(); i++) {
      if (isDate(used.get(i), formats.get(used.get(i)))) {
        dates.add(i);
      }
    }
    return dates;
  }

  static int number(String text) {
    try {
      return text == null ? -1 : Integer.parseInt(text);
    } catch (NumberFormatException none) {
      return -1;
    }
  }

  private static boolean isDate(int format, String code) {
    if (code != null) {
      return TOKEN.matcher(NO_TOKEN.matcher(code).replaceAll("")).find();
    }
    return format >= 14 && format <= 22 || format >= 45 && format <= 47;
  }

  /** A number as its cell shows it: a day and time by ISO 8601, or the number. */
  String text(String value, int style) {
    BigDecimal number;
    try {
      number = BigDecimal.valueOf(Double.parseDouble(value));
    } catch (NumberFormatException none) {
      return value;
    }
    boolean day = number.signum() >= 0 && number.intValue() <= LAST_DAY;
    if (styles.contains(style) && day && number.precision() < 30) {
      return time(number.doubleValue());
    }
    return number.stripTrailingZeros().scale() > 100 || number.precision() > 100
        ? value
        : plain(number);
  }

  private static String plain(BigDecimal number) {
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }

  private String time(double serial) {
    long seconds = Math.round(serial * SECONDS);
    LocalTime time = LocalTime.ofSecondOfDay(seconds % SECONDS);
    if (seconds < SECONDS) {
      return time.toString();
    }
    // 1900 was no leap year, but the first spreadsheets thought so.
    boolean early = seconds / SECONDS < 60 && start.getYear() == 1899;
    LocalDate day = start.plusDays(seconds / SECONDS + (early ? 1 : 0));
    return seconds % SECONDS == 0 ? day.toString() : LocalDateTime.of(day, time).toString();
  }
}
