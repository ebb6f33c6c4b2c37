package org.safeer.interview.agreement;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A turn to which one coder applied a code and another did not. */
@Schema(
    name = "CodingDisagreement",
    description = "A turn to which one coder applied a code and another did not.")
public record DisagreementView(
    UUID interview,
    int turn,
    String code,
    @Schema(description = "Who applied it.", examples = "[\"coder-1\"]") List<String> applied,
    @Schema(description = "Who coded the interview and did not.", examples = "[\"coder-2\"]")
        List<String> notApplied) {

  /** What the list is ordered by; a UUID's text is ordered as the database orders UUIDs. */
  String place() {
    return interview + " " + turn + " " + code;
  }
}
