package org.safeer.survey.responseimport.mapping;

import java.util.List;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.safeer.survey.responseimport.file.Header;

/** Finds columns by what stands above them. */
public final class HeaderSearch {

  /** Qualtrics' third header row. */
  private static final Pattern IMPORT_ID = Pattern.compile("\\{\"ImportId\":\"([^\"]+)\".*}");

  private final Header header;

  /** Looks into these header rows. */
  public HeaderSearch(Header header) {
    this.header = header;
  }

  /** The columns with these headers: one may stand in any row, several are those of all rows. */
  public List<Integer> find(List<String> names) {
    return names.size() == 1 ? byOne(names.get(0).strip()) : byAll(names);
  }

  /** The first row that has the name at all decides. */
  private List<Integer> byOne(String name) {
    return IntStream.range(0, header.rows().size())
        .mapToObj(row -> columns(column -> is(header.cell(row, column), name)))
        .filter(found -> !found.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  private List<Integer> byAll(List<String> names) {
    if (names.size() > header.rows().size()) {
      return List.of();
    }
    return columns(
        column ->
            IntStream.range(0, names.size())
                .allMatch(row -> is(text(row, column), names.get(row).strip())));
  }

  private List<Integer> columns(IntPredicate which) {
    return IntStream.range(0, header.width()).filter(which).boxed().toList();
  }

  private static boolean is(String cell, String name) {
    Matcher id = IMPORT_ID.matcher(cell);
    return cell.equals(name) || id.matches() && id.group(1).equals(name);
  }

  /** A header that is written once stands above the empty cells after it; not in the last row. */
  public String text(int row, int column) {
    boolean last = row == header.rows().size() - 1;
    int at = column;
    while (!last && at > 0 && header.cell(row, at).isEmpty()) {
      at--;
    }
    return header.cell(row, at);
  }
}
