package org.safeer.interview.codebook;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What happened to a code, as its readers see it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "One thing that happened to a code.")
public record CodeEventView(
    @Schema(enumeration = {"defined", "moved", "retired", "reinstated", "merged", "split"})
        String event,
    Instant at,
    @Schema(description = "The client that did it.") String by,
    @Schema(description = "Of a move: the code it stands under since; absent at the top.")
        String parent,
    @Schema(description = "Of a merge or split: the code that took codings of this one.")
        String into,
    @Schema(description = "Of a merge or split: the code that this one took codings of.")
        String from,
    @Schema(description = "Why it was retired.") String reason,
    @Schema(description = "How many codings went.") Integer codings) {

  static CodeEventView of(CodeEvent event) {
    return new CodeEventView(
        event.kind,
        event.happenedAt,
        event.client,
        event.parent,
        event.into,
        event.from,
        event.reason,
        event.codings);
  }
}
