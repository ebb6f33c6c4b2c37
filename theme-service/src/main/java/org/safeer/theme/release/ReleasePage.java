package org.safeer.theme.release;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a page of releases looks, for the API's description. */
@Schema(name = "ReleasePage", description = "One page of releases, the newest first.")
record ReleasePage(
    List<ReleaseSummary> items,
    @Schema(description = "Cursor of the next page; absent on the last.") String next) {}
