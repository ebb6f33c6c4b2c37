package org.safeer.interview.codebook;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The codebook as its readers see it. */
@Schema(description = "Every code of the study, in the order of their keys.")
public record CodebookView(
    String study,
    @Schema(description = "Version of the codebook, 0 before there is a code; also the ETag.")
        long version,
    List<CodeView> codes) {}
