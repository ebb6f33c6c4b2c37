package org.safeer.interview.codebook;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A frozen codebook as its readers see it. */
@Schema(description = "A frozen version of the codebook.")
public record CodebookVersionView(
    String study,
    @Schema(description = "Its number, from 1; also the ETag.") int codebookVersion,
    @Schema(description = "SHA-256 of the content, 64 hexadecimal digits.") String contentHash,
    String note,
    @Schema(description = "The client that froze it.") String frozenBy,
    Instant frozenAt,
    List<FrozenCode> codes) {

  static CodebookVersionView of(CodebookVersion version, FrozenCodebook content) {
    return new CodebookVersionView(
        version.id.study(),
        version.id.number(),
        version.contentHash,
        version.note,
        version.frozenBy,
        version.frozenAt,
        content.codes());
  }
}
