package org.safeer.survey;

import org.safeer.kit.problem.ProblemException;

/**
 * What became of one write among several: an import goes on where a single request is refused.
 *
 * @param stored null if it was refused
 * @param refusal null if it was stored
 */
public record Outcome<T>(Stored<T> stored, ProblemException refusal) {

  /** The write was done, or had been done before. */
  public static <T> Outcome<T> of(Stored<T> stored) {
    return new Outcome<>(stored, null);
  }

  /** The write breaks a rule. */
  public static <T> Outcome<T> refused(ProblemException refusal) {
    return new Outcome<>(null, refusal);
  }

  /** What is stored; throws the problem if the write was refused. */
  public Stored<T> orThrow() {
    if (refusal != null) {
      throw refusal;
    }
    return stored;
  }
}
