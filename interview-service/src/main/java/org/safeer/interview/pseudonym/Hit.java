package org.safeer.interview.pseudonym;

/**
 * A place where identifying words stand.
 *
 * @param start index of the first char in the text
 * @param end index behind the last
 * @param replacement position in the list of replacements
 */
public record Hit(int start, int end, int replacement) {

  int length() {
    return end - start;
  }
}
