package org.safeer.interview.coding;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a page of excerpts looks, for the API's description. */
@Schema(name = "ExcerptPage", description = "One page of excerpts.")
record ExcerptPage(
    List<ExcerptView> items,
    @Schema(description = "Cursor of the next page; absent on the last.") String next) {}
