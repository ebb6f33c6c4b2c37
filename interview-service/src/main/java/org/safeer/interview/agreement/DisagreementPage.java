package org.safeer.interview.agreement;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a page of disagreements looks, for the API's description. */
@Schema(name = "CodingDisagreementPage", description = "One page of disagreements.")
record DisagreementPage(
    List<DisagreementView> items,
    @Schema(description = "Cursor of the next page; absent on the last.") String next) {}
