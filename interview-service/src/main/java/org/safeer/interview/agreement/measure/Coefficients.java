package org.safeer.interview.agreement.measure;

import java.util.List;
import java.util.function.Function;

/**
 * The three coefficients of a code, or of all.
 *
 * @param kappa Cohen's, of turns
 * @param alpha Krippendorff's, of turns
 * @param unitizingAlpha Krippendorff's for unitizing, of the text
 */
public record Coefficients(Coefficient kappa, Coefficient alpha, Coefficient unitizingAlpha) {

  /** Those of several codes together. */
  static Coefficients together(List<Coefficients> codes) {
    return new Coefficients(
        together(codes, Coefficients::kappa),
        together(codes, Coefficients::alpha),
        together(codes, Coefficients::unitizingAlpha));
  }

  /** Why a coefficient cannot be is the same for all codes, but for their variation. */
  private static Coefficient together(
      List<Coefficients> codes, Function<Coefficients, Coefficient> which) {
    List<Coefficient> each = codes.stream().map(which).toList();
    return each.stream()
        .filter(one -> one.notAssessable() != null)
        .filter(one -> one.notAssessable() != NotAssessable.NO_VARIATION)
        .findFirst()
        .orElseGet(() -> Coefficient.together(each));
  }
}
