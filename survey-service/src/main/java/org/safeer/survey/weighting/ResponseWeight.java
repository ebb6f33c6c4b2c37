package org.safeer.survey.weighting;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What one response weighs.
 *
 * @param weight the mean over all is 1
 */
public record ResponseWeight(
    UUID response,
    @Schema(description = "What it weighs; the mean over all responses is 1") double weight) {}
