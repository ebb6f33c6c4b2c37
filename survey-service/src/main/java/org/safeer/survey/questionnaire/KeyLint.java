package org.safeer.survey.questionnaire;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.safeer.survey.Findings;

/** A key names one item or row, and what was published under it keeps its type for ever. */
final class KeyLint {

  private final Map<String, ItemType> publishedTypes;
  private final Set<String> seen = new HashSet<>();

  /**
   * @param publishedTypes the type of every item and row that was ever published
   */
  KeyLint(Map<String, ItemType> publishedTypes) {
    this.publishedTypes = publishedTypes;
  }

  void check(QuestionnaireItem item, Findings found) {
    once(item.item(), found.at("item"));
    unchanged(item.item(), item.type(), found.at("type"));
    if (item.type() != ItemType.MATRIX || item.rows() == null) {
      return;
    }
    for (int i = 0; i < item.rows().size(); i++) {
      Findings place = found.at("rows", i, "row");
      String row = item.rows().get(i).row();
      once(row, place);
      // A row is a Likert item: it may move into a matrix, or out of it, and is still counted.
      unchanged(row, ItemType.LIKERT, place);
    }
  }

  private void once(String key, Findings found) {
    found.require(seen.add(key), "duplicate-item", "is the key of another item or row");
  }

  private void unchanged(String key, ItemType type, Findings found) {
    boolean same = publishedTypes.getOrDefault(key, type) == type;
    found.require(same, "type-changed", "is not the type the item was published with");
  }
}
