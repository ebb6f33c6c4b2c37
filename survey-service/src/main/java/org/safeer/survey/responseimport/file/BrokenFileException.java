package org.safeer.survey.responseimport.file;

import java.util.Locale;
import org.safeer.kit.problem.FieldError;

/** A file that cannot be read any further. */
public class BrokenFileException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final long line;
  private final String rule;

  /**
   * @param line where, counted from 1; 0 for the file as a whole
   * @param rule stable short name of what is wrong
   * @param detail what is wrong, without quoting the file
   */
  public BrokenFileException(long line, String rule, String detail) {
    super(detail);
    this.line = line;
    this.rule = rule;
  }

  /**
   * The same as what is wrong with the form's field {@code file}; a file as a whole has no line.
   */
  public FieldError error() {
    String where = line > 0 ? "Line " + line + ": " : "";
    String detail = where + getMessage() + ".";
    return new FieldError(
        "file", rule, detail.substring(0, 1).toUpperCase(Locale.ROOT) + detail.substring(1));
  }

  /** Where it breaks, counted from 1; 0 for the file as a whole. */
  public long line() {
    return line;
  }

  /** Stable short name of what is wrong. */
  public String rule() {
    return rule;
  }
}
