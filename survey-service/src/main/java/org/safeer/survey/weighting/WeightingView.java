package org.safeer.survey.weighting;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A weighting.
 *
 * @param report what came of it; absent until it is computed
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record WeightingView(
    String study,
    UUID weighting,
    WeightingStatus status,
    String questionnaire,
    List<Margin> margins,
    Trim trim,
    @Schema(description = "What came of it; absent until it is computed") WeightingReport report,
    Instant requestedAt,
    Instant finishedAt,
    long version) {

  static WeightingView of(Weighting weighting) {
    return new WeightingView(
        weighting.key().study(),
        weighting.key().id(),
        weighting.status(),
        weighting.definition().questionnaire(),
        weighting.definition().margins(),
        weighting.definition().trim(),
        weighting.report(),
        weighting.requestedAt(),
        weighting.finishedAt(),
        weighting.version());
  }
}
