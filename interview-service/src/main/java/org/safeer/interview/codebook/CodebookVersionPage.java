package org.safeer.interview.codebook;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a page of frozen codebooks looks, for the API's description. */
@Schema(name = "CodebookVersionPage", description = "One page of frozen versions.")
record CodebookVersionPage(
    List<CodebookVersionSummary> items,
    @Schema(description = "Cursor of the next page; absent on the last.") String next) {}
