package org.safeer.survey.responseimport.proposal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.safeer.survey.questionnaire.ItemType;
import org.safeer.survey.questionnaire.PublishedItem;
import org.safeer.survey.responseimport.mapping.ColumnRef;
import org.safeer.survey.responseimport.mapping.Ticks;

/** Finds items whose options have a column each: the headers name the question and the option. */
final class SplitProposal {

  private static final double QUESTION = 0.7;
  private static final double OPTION = 0.85;

  private static final Set<ItemType> SPLIT = Set.of(ItemType.MULTIPLE_CHOICE, ItemType.RANKING);

  private final Collection<ColumnProfile> columns;
  private final ColumnNames refs;

  SplitProposal(Collection<ColumnProfile> columns, ColumnNames refs) {
    this.columns = columns;
    this.refs = refs;
  }

  /** Null if there are no such columns. */
  Placed find(PublishedItem item, ItemNames names) {
    if (!SPLIT.contains(item.type())) {
      return null;
    }
    Map<String, ColumnProfile> found = new LinkedHashMap<>();
    names
        .options()
        .forEach(
            (option, labels) -> {
              ColumnProfile best = best(names, labels, found.values());
              boolean words = best != null && isWords(item, option, best);
              if (best != null && !words) {
                found.put(option, best);
              }
            });
    return found.size() < 2 ? null : placed(item, found);
  }

  /** Where the words of whoever chose this option stand, and not whether they did. */
  private static boolean isWords(PublishedItem item, String option, ColumnProfile column) {
    Ticks ticks = Ticks.usual(Set.of(option));
    return item.choices().specified().contains(option)
        && column.values().stream().anyMatch(text -> ticks.read(text) == null);
  }

  private ColumnProfile best(
      ItemNames names, List<TextShape> words, Collection<ColumnProfile> taken) {
    ColumnProfile best = null;
    double most = OPTION;
    for (ColumnProfile column : columns) {
      for (int i = 0; i < column.leaves().size(); i++) {
        double likeness = column.leaves().get(i).likeness(words);
        boolean asked = column.questions().get(i).likeness(names.names()) >= QUESTION;
        if (asked && likeness > most && !taken.contains(column)) {
          most = likeness;
          best = column;
        }
      }
    }
    return best;
  }

  private Placed placed(PublishedItem item, Map<String, ColumnProfile> found) {
    Map<String, ColumnRef> options =
        found.entrySet().stream()
            .collect(
                Collectors.toMap(
                    Map.Entry::getKey,
                    one -> refs.of(one.getValue().index()),
                    (a, b) -> a,
                    LinkedHashMap::new));
    ItemColumnDraft column = ItemColumnDraft.split(item.item(), options);
    int all = item.choices().options().size();
    String reason =
        "%d of %d options have a column whose headers name them.".formatted(found.size(), all);
    double confidence = 0.6 + 0.4 * found.size() / all;
    return new Placed(column, new ArrayList<>(found.values()), confidence, List.of(reason));
  }
}
