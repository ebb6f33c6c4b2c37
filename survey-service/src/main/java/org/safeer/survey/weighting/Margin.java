package org.safeer.survey.weighting;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.safeer.survey.Shapes;

/**
 * How a population is divided.
 *
 * @param attribute what divides it: an attribute of the study, or {@code region}
 * @param shares the share of each category, above 0; together 1
 */
public record Margin(
    @Schema(description = "A category attribute of the study, or `region`")
        @NotNull
        @Pattern(regexp = Shapes.KEY)
        String attribute,
    @Schema(description = "The population's share of each category: above 0, together 1")
        @NotNull
        @Size(min = 2, max = 300)
        Map<
                @Pattern(regexp = Shapes.KEY) String,
                @NotNull @DecimalMin("0.000001") @DecimalMax("1") @Digits(integer = 1, fraction = 9)
                BigDecimal>
            shares) {

  static final String REGION = "region";

  private static final BigDecimal TOLERANCE = new BigDecimal("0.001");

  boolean isOfRegion() {
    return attribute.equals(REGION);
  }

  /** Published shares are rounded: a thousandth may be missing. */
  boolean isWhole() {
    return sum().subtract(BigDecimal.ONE).abs().compareTo(TOLERANCE) <= 0;
  }

  /** The share of a category, with all of them together exactly 1. */
  double share(String category) {
    return shares.get(category).doubleValue() / sum().doubleValue();
  }

  private BigDecimal sum() {
    return shares.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
