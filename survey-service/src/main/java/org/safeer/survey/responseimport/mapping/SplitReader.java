package org.safeer.survey.responseimport.mapping;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.safeer.survey.response.Answer;
import org.safeer.survey.responseimport.file.SourceRow;

/** Options with a column each, which says whether they were chosen. */
final class SplitReader implements ItemReader {

  private final Map<String, Integer> places = new LinkedHashMap<>();
  private final Map<String, Ticks> ticks = new LinkedHashMap<>();
  private final Labels<Answer> missing;
  private final boolean several;

  /**
   * @param words key and labels of each option
   * @param several whether more than one may be chosen
   */
  SplitReader(ItemColumn column, Columns columns, Map<String, Set<String>> words, boolean several) {
    column
        .options()
        .forEach(
            (option, ref) -> {
              places.put(option, columns.of(ref));
              ticks.put(option, new Ticks(column, words.get(option)));
            });
    this.missing = ItemLabels.missing(column);
    this.several = several;
  }

  @Override
  public Answer read(SourceRow row, RowFindings found) {
    List<String> chosen = new ArrayList<>();
    Answer none = Answer.NONE;
    for (Map.Entry<String, Integer> option : places.entrySet()) {
      String text = Cells.text(row, option.getValue(), found);
      if (text == null) {
        return null;
      }
      Answer why = missing.meaning(text);
      Boolean tick = why == null ? ticks.get(option.getKey()).read(text) : Boolean.FALSE;
      if (tick == null) {
        Cells.unknown(option.getValue(), found);
        return null;
      }
      if (tick) {
        chosen.add(option.getKey());
      }
      none = why == null || why.equals(Answer.NONE) ? none : why;
    }
    return chosen.isEmpty() ? none : answer(chosen, found);
  }

  private Answer answer(List<String> chosen, RowFindings found) {
    if (several) {
      return Answer.options(chosen);
    }
    if (chosen.size() > 1) {
      int second = places.get(chosen.get(1));
      found.add(second, "too-many-choices", "has several options chosen, and takes one");
      return null;
    }
    return Answer.option(chosen.get(0));
  }
}
