package org.safeer.interview.codebook;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.safeer.interview.problem.InterviewProblem;
import org.safeer.kit.problem.ProblemException;

/** A code as its readers see it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "A code of the codebook.")
public record CodeView(
    String code,
    Map<String, String> label,
    Map<String, String> definition,
    Map<String, String> includes,
    Map<String, String> excludes,
    Map<String, String> example,
    String colour,
    String parent,
    @Schema(
            description = "retired: nothing is coded by it any more; what was stays and counts.",
            enumeration = {ACTIVE, RETIRED})
        String status,
    @Schema(description = "Why it was retired.") String retiredReason,
    @Schema(description = "The code that took its codings, if it was merged away.")
        String mergedInto,
    @Schema(description = "Version of the code; also the ETag.") long version) {

  static final String ACTIVE = "active";
  static final String RETIRED = "retired";

  static CodeView of(Code code) {
    return new CodeView(
        code.id.code(),
        code.label,
        code.definition,
        code.includes,
        code.excludes,
        code.example,
        code.colour,
        code.parent,
        code.retired ? RETIRED : ACTIVE,
        code.retiredReason,
        code.mergedInto,
        code.version);
  }

  /**
   * Lets something new be coded by it only while it is in use.
   *
   * @throws ProblemException {@code code-retired}
   */
  public void requireActive() {
    if (RETIRED.equals(status)) {
      String detail =
          mergedInto == null
              ? "The code " + code + " is retired."
              : "The code " + code + " was merged into " + mergedInto + ".";
      throw new ProblemException(InterviewProblem.CODE_RETIRED, detail);
    }
  }
}
