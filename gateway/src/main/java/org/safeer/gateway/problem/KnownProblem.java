package org.safeer.gateway.problem;

/**
 * What {@code docs/errors.md} tells of one problem.
 *
 * @param part whose problem it is: {@code everywhere}, {@code gateway}, {@code survey} …
 * @param code the stable name
 * @param status the HTTP status
 * @param meaning what it means; begins with the sentence that answers carry as their title
 * @param remedy what a client does about it
 */
public record KnownProblem(String part, String code, int status, String meaning, String remedy) {

  /** The title that an answer carries: the first sentence of the meaning. */
  public String title() {
    int end = meaning.indexOf(". ");
    return end < 0 ? meaning.substring(0, meaning.length() - 1) : meaning.substring(0, end);
  }
}
