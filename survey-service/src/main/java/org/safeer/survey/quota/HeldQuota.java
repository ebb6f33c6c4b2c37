package org.safeer.survey.quota;

/** A quota that nobody else counts in before the transaction ends. */
final class HeldQuota {

  private final CountedCell counted;
  private final long limit;
  private final WhenFull whenFull;
  private final long stored;
  private long filled;

  /**
   * @param limit how many responses are wanted
   * @param filled how many there are
   */
  HeldQuota(CountedCell counted, long limit, WhenFull whenFull, long filled) {
    this.counted = counted;
    this.limit = limit;
    this.whenFull = whenFull;
    this.stored = filled;
    this.filled = filled;
  }

  boolean counts(Claim claim) {
    return counted.counts(claim);
  }

  boolean isFull() {
    return filled >= limit;
  }

  boolean refuses() {
    return isFull() && whenFull == WhenFull.REFUSE;
  }

  void move(long by) {
    filled += by;
  }

  String quota() {
    return counted.quota();
  }

  /** How far the transaction has moved its count. */
  long moved() {
    return filled - stored;
  }
}
