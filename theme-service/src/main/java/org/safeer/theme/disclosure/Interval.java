package org.safeer.theme.disclosure;

/**
 * A range of whole numbers, both ends included.
 *
 * <p>Used for what an attacker can conclude about a hidden count, and for how far that must reach.
 *
 * @param low smallest value
 * @param high largest value, {@link #UNBOUNDED} where nothing limits it
 */
public record Interval(long low, long high) {

  /** Stands for "no upper limit"; far above any count, and sums of it do not overflow. */
  public static final long UNBOUNDED = FlowGraph.INFINITE;

  static Interval exactly(long value) {
    return new Interval(value, value);
  }

  /** Whether every value of the other range lies in this one. */
  public boolean covers(Interval required) {
    return shortfall(required) == 0;
  }

  /** How many values of the required range are missing at both ends together. */
  public long shortfall(Interval required) {
    return Math.max(0, low - required.low) + Math.max(0, required.high - high);
  }

  /** The smallest range that holds both. */
  public Interval hull(Interval other) {
    return new Interval(Math.min(low, other.low), Math.max(high, other.high));
  }

  /** Whether one value alone is left. */
  public boolean exact() {
    return low == high;
  }
}
