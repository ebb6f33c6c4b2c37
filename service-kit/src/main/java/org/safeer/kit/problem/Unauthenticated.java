package org.safeer.kit.problem;

/** The one answer to whoever is not known. */
final class Unauthenticated {

  private Unauthenticated() {}

  static ProblemException problem() {
    return new ProblemException(
        KitProblem.UNAUTHENTICATED, KitProblem.UNAUTHENTICATED.title() + ".");
  }
}
