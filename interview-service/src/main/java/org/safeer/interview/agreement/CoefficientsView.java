package org.safeer.interview.agreement;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.safeer.interview.agreement.measure.Coefficients;

/** The coefficients of agreement. */
@Schema(name = "AgreementCoefficients", description = "How far the coders agree, in three ways.")
public record CoefficientsView(
    @Schema(description = "Cohen's kappa of two coders: which turns bear the code.")
        CoefficientView kappa,
    @Schema(description = "Krippendorff's alpha of two or more coders: which turns bear the code.")
        CoefficientView alpha,
    @Schema(
            description =
                "Krippendorff's alpha for unitizing: where in the text the code begins and ends.")
        CoefficientView unitizingAlpha) {

  static CoefficientsView of(Coefficients found) {
    return new CoefficientsView(
        CoefficientView.of(found.kappa()),
        CoefficientView.of(found.alpha()),
        CoefficientView.of(found.unitizingAlpha()));
  }
}
