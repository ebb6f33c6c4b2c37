package org.safeer.interview.codebook;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A code as it stood when the codebook was frozen. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "A code as it stood when the codebook was frozen.")
public record FrozenCode(
    String code,
    Map<String, String> label,
    Map<String, String> definition,
    Map<String, String> includes,
    Map<String, String> excludes,
    Map<String, String> example,
    String colour,
    String parent,
    @Schema(enumeration = {CodeView.ACTIVE, CodeView.RETIRED}) String status,
    String retiredReason,
    String mergedInto) {

  static FrozenCode of(CodeView code) {
    return new FrozenCode(
        code.code(),
        code.label(),
        code.definition(),
        code.includes(),
        code.excludes(),
        code.example(),
        code.colour(),
        code.parent(),
        code.status(),
        code.retiredReason(),
        code.mergedInto());
  }
}
