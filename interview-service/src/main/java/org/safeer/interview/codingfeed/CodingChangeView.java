package org.safeer.interview.codingfeed;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** That something changed: which thing and to which version, and no words. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "That something changed: which thing, and to which version.")
public record CodingChangeView(
    @Schema(
            description = "What changed.",
            enumeration = {"coding", "interview", "codebook"},
            examples = "coding")
        String kind,
    @Schema(description = "Of the coding or interview; `codebook` for the codebook.") String id,
    @Schema(description = "The interview it is in, if that is known.") UUID interview,
    @Schema(description = "Version of its state.") long version,
    @Schema(description = "Of an interview: which version its transcript has; absent before.")
        Integer transcriptVersion,
    @Schema(description = "Whether it is gone.") boolean deleted,
    @JsonIgnore long position) {

  static CodingChangeView of(CodingChange change) {
    return new CodingChangeView(
        change.id.kind(),
        change.id.id(),
        change.interview,
        change.version,
        change.transcriptVersion,
        change.deleted,
        change.position);
  }
}
