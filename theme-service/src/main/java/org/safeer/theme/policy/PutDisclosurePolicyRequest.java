package org.safeer.theme.policy;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How small a published number may be.
 *
 * @param minimumBase fewest respondents a row of figures may rest on; at least {@code minimumCell}
 * @param minimumCell fewest respondents in any published count and in its complement; at least 3,
 *     and at least 10 unless the study's data is synthetic or was public before
 * @param reason why the study goes below 10; needed only there
 */
@Schema(name = "PutDisclosurePolicyRequest", example = PutDisclosurePolicyRequest.EXAMPLE)
public record PutDisclosurePolicyRequest(
    @NotNull @Max(1_000_000) Integer minimumBase,
    @NotNull @Max(1_000_000) Integer minimumCell,
    @Size(max = 1000) String reason) {

  static final String EXAMPLE =
      """
      {"minimumBase": 10, "minimumCell": 5, "reason": "Synthetic data: nobody gave these answers."}""";
}
