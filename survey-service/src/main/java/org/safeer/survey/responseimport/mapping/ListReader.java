package org.safeer.survey.responseimport.mapping;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.safeer.survey.response.Answer;
import org.safeer.survey.responseimport.file.SourceRow;

/** Several options in one cell, with a separator between them that may also stand in a label. */
final class ListReader implements ItemReader {

  /** More parts than options exist cannot be right; and joining them again takes time. */
  private static final int MOST_PARTS = 600;

  /** As long as no label of an option is. */
  private static final int LONGEST_LABEL = 500;

  private final int place;
  private final String separator;
  private final Pattern cut;
  private final Labels<String> options;
  private final Labels<Answer> missing;
  private final Function<List<String>, Answer> answer;

  /**
   * @param answer makes an answer of the options, in the order they stand in
   */
  ListReader(
      int place,
      String separator,
      Labels<String> options,
      Labels<Answer> missing,
      Function<List<String>, Answer> answer) {
    this.place = place;
    this.separator = separator;
    this.cut = Pattern.compile(Pattern.quote(separator));
    this.options = options;
    this.missing = missing;
    this.answer = answer;
  }

  @Override
  public Answer read(SourceRow row, RowFindings found) {
    String text = Cells.text(row, place, found);
    if (text == null) {
      return null;
    }
    Answer none = missing.meaning(text);
    if (none != null) {
      return none;
    }
    List<String> chosen = chosen(List.of(cut.split(text, MOST_PARTS)));
    if (chosen == null) {
      Cells.unknown(place, found);
      return null;
    }
    return chosen.isEmpty() ? Answer.NONE : answer.apply(chosen);
  }

  /** The options, the longest labels first; null if a part is none. */
  private List<String> chosen(List<String> parts) {
    List<String> chosen = new ArrayList<>();
    int from = 0;
    while (from < parts.size()) {
      int to = furthest(parts, from);
      while (to > from && option(parts, from, to) == null) {
        to--;
      }
      if (to == from && !parts.get(from).isBlank()) {
        return null;
      }
      if (to > from) {
        chosen.add(option(parts, from, to));
      }
      from = Math.max(to, from + 1);
    }
    return chosen;
  }

  /** Behind the last part that could belong to a label that begins here. */
  private static int furthest(List<String> parts, int from) {
    int to = from;
    int length = 0;
    while (to < parts.size() && length <= LONGEST_LABEL) {
      length += parts.get(to).length() + 1;
      to++;
    }
    return to;
  }

  private String option(List<String> parts, int from, int to) {
    return options.meaning(String.join(separator, parts.subList(from, to)).strip());
  }
}
