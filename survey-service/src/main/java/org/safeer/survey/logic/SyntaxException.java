package org.safeer.survey.logic;

/** A text is no expression. The message is one plain sentence for who wrote it. */
public final class SyntaxException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final int offset;

  SyntaxException(int offset, String sentence) {
    super(sentence);
    this.offset = offset;
  }

  /** How many code points stand before the place. */
  public int offset() {
    return offset;
  }

  /** The place, counted from 1. */
  public int column() {
    return offset + 1;
  }
}
