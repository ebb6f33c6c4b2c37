package org.safeer.interview.interview;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a page of interviews looks, for the API's description. */
@Schema(name = "InterviewPage", description = "One page of interviews.")
record InterviewPage(
    List<InterviewView> items,
    @Schema(description = "Cursor of the next page; absent on the last.") String next) {}
