package org.safeer.interview.refi.reading;

/** A file that is not read as a REFI-QDA file, or no further. */
public final class UnreadableRefiException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String rule;

  /**
   * @param rule stable short name of what is wrong
   * @param detail one sentence that quotes nothing of the file
   */
  public UnreadableRefiException(String rule, String detail) {
    super(detail, null, false, false);
    this.rule = rule;
  }

  /** Stable short name of what is wrong. */
  public String rule() {
    return rule;
  }
}
