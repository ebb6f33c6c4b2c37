package org.safeer.interview.agreement.measure;

import java.util.List;

/**
 * A coefficient of agreement, 1 − observed / expected disagreement; or why there is none.
 *
 * @param observed disagreement, 0 or more
 * @param expected disagreement if codes were applied by chance, 0 or more
 * @param notAssessable null if there is one
 */
public record Coefficient(double observed, double expected, NotAssessable notAssessable) {

  /** One that was computed; without expected disagreement there is no variation to agree on. */
  static Coefficient of(double observed, double expected) {
    return expected > 0
        ? new Coefficient(observed, expected, null)
        : none(NotAssessable.NO_VARIATION);
  }

  static Coefficient none(NotAssessable why) {
    return new Coefficient(0, 0, why);
  }

  /**
   * That of several codes together: what was observed of all against what was expected of all. For
   * codes of which each unit bears exactly one it is the coefficient of the nominal variable.
   */
  static Coefficient together(List<Coefficient> codes) {
    double observed = codes.stream().mapToDouble(Coefficient::observed).sum();
    double expected = codes.stream().mapToDouble(Coefficient::expected).sum();
    return of(observed, expected);
  }

  /** Its value, at most 1; asked only of one that is there. */
  public double value() {
    return 1 - observed / expected;
  }
}
