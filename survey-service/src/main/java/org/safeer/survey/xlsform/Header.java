package org.safeer.survey.xlsform;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The header of a column: {@code label::English (en)}.
 *
 * @param column its name as {@link Column} has it
 * @param language its language as it is written; null if it names none
 */
record Header(String column, String language) {

  /** Columns whose name has two parts. */
  private static final Set<String> PREFIXES = Set.of("safeer", "media");

  /**
   * @param columns those that the sheet has: on one of them, a choice's value is its name
   */
  static Header of(String text, Set<String> columns) {
    String separator = text.contains("::") ? "::" : ":";
    List<String> parts = List.of(text.split(separator, -1));
    String name = small(parts.get(0));
    int used = 1;
    if (PREFIXES.contains(name) && parts.size() > 1) {
      name += "::" + small(parts.get(1));
      used = 2;
    }
    boolean choice = name.equals("value") && columns.contains(Column.LIST_NAME);
    String column = choice ? Column.NAME : Column.ALIASES.getOrDefault(name, name);
    return new Header(
        column,
        parts.size() > used ? String.join(separator, parts.subList(used, parts.size())) : null);
  }

  private static String small(String name) {
    return name.replace('\u00a0', ' ').strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", "_");
  }
}
