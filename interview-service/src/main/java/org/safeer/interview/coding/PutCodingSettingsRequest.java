package org.safeer.interview.coding;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How a study wants to code.
 *
 * @param agreement whether agreement between coders is computed; false if not told
 * @param intervieweeApproval whether a quotation needs the interviewee's word; false if not told
 */
@Schema(description = "How the study wants to code.", example = PutCodingSettingsRequest.EXAMPLE)
public record PutCodingSettingsRequest(
    @Schema(
            description =
                "Whether agreement between coders is computed. Off unless you want it: reflexive"
                    + " thematic analysis does not.",
            defaultValue = "false")
        Boolean agreement,
    @Schema(
            description = "Whether a quotation is published only once the interviewee agreed too.",
            defaultValue = "false")
        Boolean intervieweeApproval) {

  static final String EXAMPLE =
      """
      {"agreement": true, "intervieweeApproval": false}""";

  /** Not told is told as false, so that a retry may leave it out. */
  public PutCodingSettingsRequest {
    agreement = Boolean.TRUE.equals(agreement);
    intervieweeApproval = Boolean.TRUE.equals(intervieweeApproval);
  }
}
