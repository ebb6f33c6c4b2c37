package org.safeer.interview.qda;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Why a job came to nothing.
 *
 * @param rule stable short name
 * @param detail one sentence
 */
@Schema(description = "Why a job came to nothing.")
public record QdaFailure(
    @Schema(description = "Stable short name.") String rule,
    @Schema(description = "One sentence.") String detail) {}
