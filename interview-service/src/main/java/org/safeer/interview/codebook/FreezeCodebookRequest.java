package org.safeer.interview.codebook;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why the codebook is frozen. */
@Schema(
    description = "Why the codebook is frozen.",
    example = "{\"note\": \"As agreed after the first three interviews.\"}")
public record FreezeCodebookRequest(
    @NotBlank @Size(max = 1000) @Schema(description = "What the version stands for.")
        String note) {}
