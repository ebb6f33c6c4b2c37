package org.safeer.interview.codebook;

import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.safeer.interview.text.Keys;

/**
 * Where a code belongs.
 *
 * @param parent null for a place at the top
 */
@Schema(description = "Where a code belongs.", example = "{\"parent\": \"everyday-life\"}")
public record MoveCodeRequest(
    @Pattern(regexp = Keys.KEY)
        @Schema(description = "The code it belongs under; null for a place at the top.")
        String parent) {}
