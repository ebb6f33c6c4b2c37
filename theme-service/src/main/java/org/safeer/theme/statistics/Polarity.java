package org.safeer.theme.statistics;

import java.util.List;

/**
 * Which end of an item's response scale speaks for the theme it is mapped to.
 *
 * <p>Points are always in ascending order of value. A positively worded item is supported by its
 * two highest points; a negatively worded one ("the embassy is of no help") by its two lowest.
 */
public enum Polarity {
  POSITIVE,
  NEGATIVE;

  /** A scale shorter than this has no top two apart from a rest. */
  public static final int SHORTEST_SCALE = 3;

  private static final int BOX = 2;

  /**
   * Whether a point belongs to the top-two box.
   *
   * @param index position of the point in ascending order, from 0
   * @param points number of points of the scale, at least {@link #SHORTEST_SCALE}
   */
  public boolean isTop(int index, int points) {
    return this == POSITIVE ? index >= points - BOX : index < BOX;
  }

  /** Sum of the counts in the top-two box; the counts are in ascending order of their points. */
  public int topTwo(List<Integer> counts) {
    int from = this == POSITIVE ? counts.size() - BOX : 0;
    return counts.subList(from, from + BOX).stream().mapToInt(Integer::intValue).sum();
  }
}
