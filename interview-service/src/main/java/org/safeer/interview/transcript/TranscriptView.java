package org.safeer.interview.transcript;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A transcript as its readers see it. */
@Schema(description = "The pseudonymised transcript in its current version.")
public record TranscriptView(
    UUID interview,
    @Schema(description = "Counts from 1; also the ETag.") int transcriptVersion,
    @Schema(description = "The speakers were proposed from the layout, not read from labels.")
        boolean speakerProposed,
    List<SpokenTurn> turns,
    @Schema(description = "How many places were replaced, by kind.")
        List<ReplacementCounts.Count> replacements) {

  static TranscriptView of(Transcript stored, List<Turn> turns) {
    return new TranscriptView(
        stored.id.interview(),
        stored.transcriptVersion,
        stored.speakerProposed,
        turns.stream().map(Turn::spoken).toList(),
        stored.counts.list());
  }
}
