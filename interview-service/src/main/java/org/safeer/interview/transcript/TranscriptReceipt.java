package org.safeer.interview.transcript;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.safeer.kit.problem.JsonPointers;

/** What became of a transcript that was sent. It repeats none of its words. */
@Schema(description = "What became of a transcript that was sent; none of its words.")
public record TranscriptReceipt(
    UUID interview,
    @Schema(description = "Counts from 1; also the ETag.") int transcriptVersion,
    @Schema(description = "The speakers were proposed from the layout, not read from labels.")
        boolean speakerProposed,
    @Schema(description = "How many turns the text has.") int turns,
    @Schema(description = "How many lines above the first turn were left out.") int headerLines,
    @Schema(description = "How many places were replaced, by kind.")
        List<ReplacementCounts.Count> replacements,
    @Schema(
            description = "Pointers to replacements whose words stand nowhere in the text.",
            examples = "[\"/replacements/3\"]")
        List<String> unusedReplacements,
    @Schema(description = "Whether what was replaced is kept, encrypted.", examples = "false")
        boolean originalsKept) {

  static TranscriptReceipt of(Transcript stored, PreparedTranscript prepared) {
    return new TranscriptReceipt(
        stored.id.interview(),
        stored.transcriptVersion,
        stored.speakerProposed,
        prepared.turns().size(),
        prepared.headerLines(),
        stored.counts.list(),
        prepared.unused().stream().map(i -> JsonPointers.of("replacements", i)).toList(),
        prepared.keepsOriginals());
  }
}
