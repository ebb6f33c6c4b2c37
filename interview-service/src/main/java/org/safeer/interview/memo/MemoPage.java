package org.safeer.interview.memo;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a page of memos looks, for the API's description. */
@Schema(name = "MemoPage", description = "One page of memos.")
record MemoPage(
    List<MemoView> items,
    @Schema(description = "Cursor of the next page; absent on the last.") String next) {}
