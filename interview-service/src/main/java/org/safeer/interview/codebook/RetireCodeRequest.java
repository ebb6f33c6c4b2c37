package org.safeer.interview.codebook;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a code is retired. */
@Schema(
    description = "Why a code is retired.",
    example = "{\"reason\": \"Nobody could tell it from loneliness.\"}")
public record RetireCodeRequest(
    @NotBlank
        @Size(max = 1000)
        @Schema(description = "For whoever reads the codebook later; no place for names.")
        String reason) {}
