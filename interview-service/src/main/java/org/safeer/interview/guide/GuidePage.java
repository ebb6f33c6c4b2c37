package org.safeer.interview.guide;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a page of guides looks, for the API's description. */
@Schema(name = "InterviewGuidePage", description = "One page of guides.")
record GuidePage(
    List<GuideView> items,
    @Schema(description = "Cursor of the next page; absent on the last.") String next) {}
