package org.safeer.survey.weighting;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How far a weight may be from the mean of all.
 *
 * @param least smallest weight, as a multiple of the mean; below 1
 * @param most largest weight, as a multiple of the mean; above 1
 */
@Schema(description = "The smallest and the largest weight, as multiples of the mean weight")
public record Trim(
    @NotNull
        @DecimalMin("0")
        @DecimalMax(value = "1", inclusive = false)
        @Digits(integer = 1, fraction = 6)
        BigDecimal least,
    @NotNull
        @DecimalMin(value = "1", inclusive = false)
        @DecimalMax("1000")
        @Digits(integer = 4, fraction = 6)
        BigDecimal most) {

  /** The weight as near as is allowed. */
  double within(double weight, double mean) {
    double floor = least.doubleValue() * mean;
    return Math.max(floor, Math.min(most.doubleValue() * mean, weight));
  }
}
