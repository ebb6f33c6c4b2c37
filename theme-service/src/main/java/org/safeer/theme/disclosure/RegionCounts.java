package org.safeer.theme.disclosure;

import java.util.List;

/**
 * One region's answers to an item.
 *
 * @param region key of the region
 * @param counts respondents at each point, in ascending order of the points
 */
public record RegionCounts(String region, List<Integer> counts) {

  public RegionCounts {
    counts = List.copyOf(counts);
  }

  int base() {
    return counts.stream().mapToInt(Integer::intValue).sum();
  }
}
