package org.safeer.survey.questionnaire;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.safeer.survey.Findings;

/** A key names one item or row, and what was published under it keeps its type for ever. */
final class KeyLint {

  private final Map<String, PublishedType> publishedTypes;
  private final Set<String> seen = new HashSet<>();

  /**
   * @param publishedTypes the type of every item and row that was ever published
   */
  KeyLint(Map<String, PublishedType> publishedTypes) {
    this.publishedTypes = publishedTypes;
  }

  void check(QuestionnaireItem item, Findings found) {
    once(item.item(), found.at("item"));
    unchanged(item.item(), item.type(), found.at("type"));
    if (item.type() == ItemType.CALCULATED) {
      sameResult(item, found.at("result"));
    }
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
    PublishedType published = publishedTypes.get(key);
    if (published != null && published.type() != type) {
      changed(published.typeWord(), found);
    }
  }

  private void sameResult(QuestionnaireItem item, Findings found) {
    PublishedType published = publishedTypes.get(item.item());
    boolean known = published != null && published.result() != null;
    if (known && published.result() != item.result()) {
      changed(published.resultWord(), found);
    }
  }

  private static void changed(String published, Findings found) {
    found.add("type-changed", "was published as " + published + "; another needs another key");
  }
}
