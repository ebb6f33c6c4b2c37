package org.safeer.survey.weighting;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Responses that nothing tells apart when it comes to weights.
 *
 * @param categories of their participants, one for each margin, in the margins' order; null where
 *     it is not known
 * @param base the weight they came with; 1 if they came with none
 * @param responses how many they are, at least 1
 */
record RakingCell(List<String> categories, BigDecimal base, long responses) {

  /** Whether each category is one of its margin. */
  boolean isOf(List<Margin> margins) {
    return IntStream.range(0, margins.size())
        .allMatch(
            i ->
                categories.get(i) != null
                    && margins.get(i).shares().containsKey(categories.get(i)));
  }
}
