package org.safeer.interview.codebook;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A frozen codebook in a list. */
@Schema(description = "A frozen version of the codebook, without its codes.")
public record CodebookVersionSummary(
    String study,
    @Schema(description = "Its number, from 1.") int codebookVersion,
    @Schema(description = "SHA-256 of the content, 64 hexadecimal digits.") String contentHash,
    String note,
    @Schema(description = "The client that froze it.") String frozenBy,
    Instant frozenAt,
    @Schema(description = "How many codes it has, retired ones too.") int codeCount) {

  static CodebookVersionSummary of(CodebookVersion version) {
    return new CodebookVersionSummary(
        version.id.study(),
        version.id.number(),
        version.contentHash,
        version.note,
        version.frozenBy,
        version.frozenAt,
        version.codes);
  }
}
