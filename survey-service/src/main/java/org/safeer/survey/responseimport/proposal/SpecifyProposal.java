package org.safeer.survey.responseimport.proposal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import org.safeer.survey.questionnaire.PublishedItem;

/** Finds the column of the words that come with an option that asks to specify. */
final class SpecifyProposal {

  private static final double QUESTION = 0.7;

  private static final Pattern WORDS =
      Pattern.compile("(?i).*(specify|please tell|_text|- text|\\[other]|_other|/other).*");

  private SpecifyProposal() {}

  /** The same with the column of the words, if there is one. */
  static Placed add(
      Placed placed,
      PublishedItem item,
      ItemNames names,
      Collection<ColumnProfile> free,
      ColumnNames refs) {
    if (item.choices().specified().isEmpty()) {
      return placed;
    }
    return free.stream()
        .filter(column -> !placed.taken().contains(column))
        .filter(column -> column.heading().stream().anyMatch(t -> WORDS.matcher(t).matches()))
        .filter(
            column ->
                column.questions().stream()
                    .anyMatch(one -> one.likeness(names.names()) >= QUESTION))
        .findFirst()
        .map(column -> with(placed, column, refs))
        .orElse(placed);
  }

  private static Placed with(Placed placed, ColumnProfile words, ColumnNames refs) {
    ItemColumnDraft column = placed.column().withWordsIn(refs.of(words.index()));
    List<ColumnProfile> taken = new ArrayList<>(placed.taken());
    taken.add(words);
    List<String> reasons = new ArrayList<>(placed.reasons());
    reasons.add("Another column holds the words to an option that asks to specify.");
    return new Placed(column, taken, placed.confidence(), reasons);
  }
}
