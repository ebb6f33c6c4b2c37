package org.safeer.survey.responseimport.file;

/** A file that cannot be read any further. */
public class BrokenFileException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final long line;
  private final String rule;

  /**
   * @param line where, counted from 1
   * @param rule stable short name of what is wrong
   * @param detail what is wrong, without quoting the file
   */
  public BrokenFileException(long line, String rule, String detail) {
    super(detail);
    this.line = line;
    this.rule = rule;
  }

  /** Where it breaks, counted from 1. */
  public long line() {
    return line;
  }

  /** Stable short name of what is wrong. */
  public String rule() {
    return rule;
  }
}
