package org.safeer.interview.transcript;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where a transcript was changed before it was stored, without what stood there. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "Where a transcript was changed before it was stored; none of the words.")
public record AnonymisationLogView(
    UUID interview,
    @Schema(description = "Version of the transcript; also the ETag.", examples = "1")
        int transcriptVersion,
    @Schema(description = "How many places were replaced, by kind.")
        List<ReplacementCounts.Count> replacements,
    @Schema(description = "Each of them; absent of a transcript from before this was kept.")
        List<LoggedPlace> places) {

  static AnonymisationLogView of(Transcript transcript, List<LoggedPlace> places) {
    return new AnonymisationLogView(
        transcript.id.interview(), transcript.transcriptVersion, transcript.counts.list(), places);
  }
}
