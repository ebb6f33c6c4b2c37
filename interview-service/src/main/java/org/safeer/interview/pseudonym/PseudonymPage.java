package org.safeer.interview.pseudonym;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a page of a study's list looks, for the API's description. */
@Schema(name = "PseudonymPage", description = "One page of the study's own list.")
record PseudonymPage(
    List<PseudonymView> items,
    @Schema(description = "Cursor of the next page; absent on the last.") String next) {}
