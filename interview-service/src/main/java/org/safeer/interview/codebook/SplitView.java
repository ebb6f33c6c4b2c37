package org.safeer.interview.codebook;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a split came to. */
@Schema(description = "What a split came to.")
public record SplitView(
    @Schema(description = "How many codings bear another code now; 0 if all of them did before.")
        int codingsMoved) {}
