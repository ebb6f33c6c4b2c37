package org.safeer.survey.quality;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A flag of a response, and why it has it.
 *
 * @param item the item or the block it is about; null for the whole response
 * @param value what was found, in the flag's own unit
 * @param threshold what it was compared with, in the same unit
 * @param contradictory of straight-lining: whether items of the block mean the opposite of others,
 *     so that the same point cannot be what somebody thinks; null for no
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Finding(
    QualityFlag flag,
    @Schema(
            description =
                "The item, matrix or first of a block of items; absent if it is the whole")
        String item,
    @Schema(description = "What was found: seconds, answers, a share, days … as the flag has it")
        double value,
    @Schema(description = "What it was compared with, in the same unit") double threshold,
    @Schema(
            description =
                "Of straight-lining: the block has reversed items, so the same answer to all"
                    + " contradicts itself")
        Boolean contradictory) {

  static Finding of(QualityFlag flag, String item, double value, double threshold) {
    return new Finding(flag, item, value, threshold, null);
  }
}
