package org.safeer.survey.responseexport.file;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.safeer.survey.responseexport.table.ExportColumn;

/**
 * Names of variables, by SPSS's rules: a letter first, then letters, digits, points and
 * underscores, none of them last, up to 64 bytes, none twice and none of its own words.
 */
final class SpssNames {

  private static final int LONGEST = 64;
  private static final Pattern FOREIGN = Pattern.compile("[^A-Za-z0-9.]");
  private static final Set<String> WORDS =
      Set.of("all", "and", "by", "eq", "ge", "gt", "le", "lt", "ne", "not", "or", "to", "with");

  private SpssNames() {}

  /** A name for each column, in their order. */
  static List<String> of(List<ExportColumn> columns) {
    Set<String> taken = new HashSet<>(WORDS);
    List<String> names = new ArrayList<>();
    columns.forEach(column -> names.add(free(column.name(), taken)));
    return names;
  }

  private static String free(String name, Set<String> taken) {
    String plain = FOREIGN.matcher(name.replace('/', '.')).replaceAll("_");
    String sound = Character.isDigit(plain.charAt(0)) ? "v" + plain : plain;
    String free = ending(sound, "");
    for (int i = 2; !taken.add(free.toLowerCase(Locale.ROOT)); i++) {
      free = ending(sound, ".n" + i);
    }
    return free;
  }

  private static String ending(String name, String end) {
    String cut = name.substring(0, Math.min(name.length(), LONGEST - end.length()));
    return cut.replaceAll("[._]+$", "") + end;
  }
}
