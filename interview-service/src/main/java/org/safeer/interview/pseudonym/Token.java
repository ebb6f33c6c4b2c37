package org.safeer.interview.pseudonym;

/**
 * A word or one other visible character of a text.
 *
 * @param folded the form in which two spellings of one word are equal
 * @param start index of its first char in the text
 * @param end index behind its last char
 */
public record Token(String folded, int start, int end) {

  /** A blank line: no name reaches over it. */
  static final String BREAK = "\n";
}
