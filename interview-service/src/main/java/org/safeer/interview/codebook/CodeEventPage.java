package org.safeer.interview.codebook;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a page of a code's history looks, for the API's description. */
@Schema(name = "CodeEventPage", description = "One page of what happened to a code.")
record CodeEventPage(
    List<CodeEventView> items,
    @Schema(description = "Cursor of the next page; absent on the last.") String next) {}
