package org.safeer.interview.agreement.measure;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import org.dkpro.statistics.agreement.coding.CodingAnnotationStudy;
import org.dkpro.statistics.agreement.coding.ICodingAnnotationItem;

/** Items of which many are alike: those are one object, and counted once. */
final class CountedItems extends CodingAnnotationStudy {

  private static final long serialVersionUID = 1L;

  private final transient Map<Object, Map<Object, Double>> coincidences = new HashMap<>();

  CountedItems(int coders) {
    super(coders);
  }

  /**
   * Adds items on which the coders decided alike.
   *
   * @param decisions one for each coder; null for one who did not decide on them
   */
  void add(int times, Object... decisions) {
    ICodingAnnotationItem item = addItemAsArray(decisions);
    items.addAll(Collections.nCopies(times - 1, item));
    countCategoryCoincidence(item)
        .forEach(
            (one, others) ->
                others.forEach(
                    (other, pairs) ->
                        coincidences
                            .computeIfAbsent(one, fresh -> new HashMap<>())
                            .merge(other, times * pairs, Double::sum)));
  }

  /** How often two coders decided so and so on one item, as alpha counts it. */
  Map<Object, Map<Object, Double>> coincidences() {
    return coincidences;
  }
}
