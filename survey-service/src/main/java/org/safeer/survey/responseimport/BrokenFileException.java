package org.safeer.survey.responseimport;

/** A file that cannot be read any further. */
class BrokenFileException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final long line;
  private final String rule;

  /**
   * @param line where, counted from 1
   * @param rule stable short name of what is wrong
   * @param detail what is wrong, without quoting the file
   */
  BrokenFileException(long line, String rule, String detail) {
    super(detail);
    this.line = line;
    this.rule = rule;
  }

  long line() {
    return line;
  }

  String rule() {
    return rule;
  }
}
