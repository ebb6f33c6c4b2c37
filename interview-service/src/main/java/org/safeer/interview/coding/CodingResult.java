package org.safeer.interview.coding;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What became of one coding of a batch. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "What became of one coding of a batch.")
public record CodingResult(
    UUID coding,
    @Schema(
            description =
                "What a single request would have been answered: 201 stored, 200 stored before, or"
                    + " the status of the problem.",
            examples = "201")
        int status,
    @Schema(description = "Version of what is stored; absent if it was refused.") Long version,
    @Schema(description = "Why it was refused; else absent.") CodingRefusal problem) {

  static CodingResult of(CodingWriter.Stored stored) {
    int status = stored.created() ? 201 : 200;
    return new CodingResult(stored.view().coding(), status, stored.view().version(), null);
  }

  static CodingResult refused(UUID coding, CodingRefusal problem) {
    return new CodingResult(coding, problem.status(), null, problem);
  }
}
