package org.safeer.survey.responseimport.mapping;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.safeer.survey.response.Answer;
import org.safeer.survey.responseimport.file.SourceRow;

/** Options in an order: a column for each rank, or for each option with its rank in it. */
final class RankReader {

  private RankReader() {}

  /** A column for each rank, the first rank first. */
  static ItemReader byRank(ItemColumn column, Columns columns, Labels<String> options) {
    List<Integer> places = column.columns().stream().map(columns::of).toList();
    Labels<Answer> missing = ItemLabels.missing(column);
    return (row, found) -> {
      List<String> ranking = new ArrayList<>();
      Answer none = Answer.NONE;
      for (int place : places) {
        String text = Cells.text(row, place, found);
        Answer why = text == null ? null : missing.meaning(text);
        String option = text == null || why != null ? null : options.meaning(text);
        if (why == null && option == null) {
          return unknown(text, place, found);
        }
        if (option != null) {
          ranking.add(option);
        }
        none = why == null || why.equals(Answer.NONE) ? none : why;
      }
      return ranking.isEmpty() ? none : Answer.ranking(ranking);
    };
  }

  /** A column for each option, which holds its rank. */
  static ItemReader byOption(ItemColumn column, Columns columns) {
    Map<String, Integer> places = new LinkedHashMap<>();
    column.options().forEach((option, ref) -> places.put(option, columns.of(ref)));
    Labels<Answer> missing = ItemLabels.missing(column);
    return (row, found) -> ranked(row, places, missing, found);
  }

  private static Answer ranked(
      SourceRow row, Map<String, Integer> places, Labels<Answer> missing, RowFindings found) {
    Map<BigDecimal, String> ranks = new TreeMap<>();
    Answer none = Answer.NONE;
    for (Map.Entry<String, Integer> option : places.entrySet()) {
      String text = Cells.text(row, option.getValue(), found);
      Answer why = text == null ? null : missing.meaning(text);
      BigDecimal rank = text == null || why != null ? null : Cells.number(text, false);
      if (why == null && rank == null) {
        return unknown(text, option.getValue(), found);
      }
      if (rank != null && ranks.put(rank, option.getKey()) != null) {
        found.add(option.getValue(), "duplicate-rank", "gives two options one rank");
        return null;
      }
      none = why == null || why.equals(Answer.NONE) ? none : why;
    }
    return ranks.isEmpty() ? none : Answer.ranking(List.copyOf(ranks.values()));
  }

  private static Answer unknown(String text, int place, RowFindings found) {
    if (text != null) {
      Cells.unknown(place, found);
    }
    return null;
  }
}
