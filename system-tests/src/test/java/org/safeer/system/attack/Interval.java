package org.safeer.system.attack;

/** The whole numbers a count can be, given everything that was published; both ends can be met. */
public record Interval(int low, int high) {

  /** Whether the count could be nobody as well as enough people to be published. */
  public boolean hides(int minimum) {
    return low == 0 && high >= minimum;
  }

  @Override
  public String toString() {
    return "[" + low + ", " + high + "]";
  }
}
