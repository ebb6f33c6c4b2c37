package org.safeer.interview.search;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a page of found turns looks, for the API's description. */
@Schema(name = "FoundTurnPage", description = "One page of turns that were found.")
record FoundTurnPage(
    List<FoundTurnView> items,
    @Schema(description = "Cursor of the next page; absent on the last.") String next) {}
