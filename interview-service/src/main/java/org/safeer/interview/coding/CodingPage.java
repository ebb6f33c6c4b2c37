package org.safeer.interview.coding;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a page of codings looks, for the API's description. */
@Schema(name = "CodingPage", description = "One page of codings.")
record CodingPage(
    List<CodingView> items,
    @Schema(description = "Cursor of the next page; absent on the last.") String next) {}
