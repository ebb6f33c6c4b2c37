package org.safeer.interview.agreement;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.safeer.interview.agreement.measure.Coefficient;

/** A coefficient of agreement, or why there is none. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "AgreementCoefficient", description = "A coefficient, or why there is none.")
public record CoefficientView(
    @Schema(
            description = "1 is perfect agreement, 0 what chance would give, less is worse.",
            examples = "0.743")
        Double value,
    @Schema(
            description = "Why it cannot be told; absent if it can.",
            enumeration = {
              "fewer-than-two-coders",
              "no-common-material",
              "more-than-two-coders",
              "no-variation"
            })
        String notAssessable) {

  static CoefficientView of(Coefficient coefficient) {
    return coefficient.notAssessable() == null
        ? new CoefficientView(coefficient.value(), null)
        : new CoefficientView(null, coefficient.notAssessable().reason());
  }
}
