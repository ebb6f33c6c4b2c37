package org.safeer.interview.codebook;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A code as its readers see it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "A code of the codebook.")
public record CodeView(
    String code,
    Map<String, String> label,
    Map<String, String> definition,
    Map<String, String> includes,
    Map<String, String> excludes,
    String parent,
    @Schema(description = "Version of the code; also the ETag.") long version) {

  static CodeView of(Code code) {
    return new CodeView(
        code.id.code(),
        code.label,
        code.definition,
        code.includes,
        code.excludes,
        code.parent,
        code.version);
  }
}
