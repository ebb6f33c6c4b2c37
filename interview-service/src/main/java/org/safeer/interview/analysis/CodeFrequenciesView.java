package org.safeer.interview.analysis;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How often each code is used.
 *
 * @param codebookVersion the version of the codebook that was counted by
 * @param interviews how many transcribed interviews were looked at
 * @param cases how many participants speak in them
 * @param codePoints how long they are together
 * @param codes every code of the codebook, by key
 */
@Schema(name = "CodeFrequencies", description = "How often each code is used.")
public record CodeFrequenciesView(
    @Schema(description = "The version of the codebook that was counted by.") long codebookVersion,
    @Schema(description = "How many transcribed interviews were looked at.") long interviews,
    @Schema(description = "How many participants speak in them.") long cases,
    @Schema(description = "How long they are together.") long codePoints,
    List<UsedCode> codes) {}
