package org.safeer.kit.problem;

/**
 * One entry of a problem catalogue: the stable code, the HTTP status and the title belong together.
 *
 * <p>Each service lists its own in one enum; what every service shares is {@link KitProblem}.
 */
public interface ProblemCode {

  /** The stable, kebab-case name clients may branch on. */
  String code();

  /** The HTTP status, 400 to 599. */
  int status();

  /** One short sentence, the same for every occurrence. */
  String title();
}
