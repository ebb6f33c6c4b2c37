package org.safeer.interview.coding;

import com.fasterxml.jackson.databind.util.TokenBuffer;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Many codings of one interview at once.
 *
 * @param codings 1 to 500 {@link BatchedCoding}s, not yet read: one that cannot be is refused alone
 */
@Schema(description = "Many codings of one interview.", example = CodingBatchRequest.EXAMPLE)
public record CodingBatchRequest(
    @Schema(type = SchemaType.ARRAY, implementation = BatchedCoding.class)
        @NotNull
        @Size(min = 1, max = CodingBatchRequest.MOST)
        List<@NotNull TokenBuffer> codings) {

  /** Most codings of a batch: one transaction, one answer. */
  static final int MOST = 500;

  static final String EXAMPLE =
      """
      {"codings": [
        {"coding": "0193a1b0-0000-7000-8000-0000000000c3", "code": "media-stereotype",
         "turn": 3, "start": 0, "endTurn": 4, "end": 28, "weight": 80},
        {"coding": "0193a1b0-0000-7000-8000-0000000000c4", "code": "media-stereotype",
         "turn": 2, "start": 0, "end": 35, "coder": "coder-2"}
      ]}""";
}
