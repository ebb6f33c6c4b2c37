package org.safeer.interview.guide;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a page of a guide's versions looks, for the API's description. */
@Schema(name = "InterviewGuideVersionPage", description = "One page of a guide's versions.")
record GuideVersionPage(
    List<GuideVersionView> items,
    @Schema(description = "Cursor of the next page; absent on the last.") String next) {}
