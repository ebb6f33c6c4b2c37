package org.safeer.interview.codebook;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.safeer.interview.text.Keys;

/** Into which code another one is merged. */
@Schema(description = "Into which code it is merged.", example = "{\"into\": \"language-barrier\"}")
public record MergeCodeRequest(
    @NotNull @Pattern(regexp = Keys.KEY) @Schema(description = "The code that stays.")
        String into) {}
