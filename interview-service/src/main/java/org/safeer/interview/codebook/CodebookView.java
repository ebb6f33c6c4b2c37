package org.safeer.interview.codebook;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The codebook as its readers see it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "Every code of the study, in the order of their keys.")
public record CodebookView(
    String study,
    @Schema(description = "Version of the codebook, 0 before there is a code.") long version,
    @Schema(description = "Number of the version frozen last; absent before the first.")
        Integer frozenVersion,
    List<CodeView> codes) {}
