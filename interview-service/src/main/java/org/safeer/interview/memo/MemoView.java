package org.safeer.interview.memo;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A memo as its readers see it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "What somebody thinks about something.")
public record MemoView(
    UUID memo,
    @Schema(description = "What the whole thread is about; lists take it as about.") String about,
    @Schema(description = "The memo that it replies to; absent of the first of a thread.")
        UUID replyTo,
    @Schema(description = "Absent of a deleted memo, which is there for its replies.") String text,
    @Schema(description = "The client that wrote it.") String author,
    Instant writtenAt,
    @Schema(description = "When its author changed it last; absent if never.") Instant editedAt,
    @Schema(description = "true if what it is about is there no more; absent else.")
        Boolean subjectGone,
    @Schema(description = "Version of the memo; also the ETag.") long version) {

  static MemoView of(Memo memo, boolean subjectGone) {
    return new MemoView(
        memo.id.id(),
        memo.about,
        memo.replyTo,
        memo.text,
        memo.author,
        memo.writtenAt,
        memo.editedAt,
        subjectGone ? true : null,
        memo.version);
  }
}
