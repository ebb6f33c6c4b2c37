package org.safeer.interview.retrieval;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a page of coded turns looks, for the API's description. */
@Schema(name = "CodedTurnPage", description = "One page of turns that were found by their codes.")
record CodedTurnPage(
    List<CodedTurnView> items,
    @Schema(description = "Cursor of the next page; absent on the last.") String next) {}
