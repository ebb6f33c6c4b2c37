package org.safeer.interview.coding;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * That the interviewee agreed to a quotation.
 *
 * @param on the day they said so
 * @param how by what means
 */
@Schema(
    description = "That the interviewee agreed to a quotation.",
    example = PutIntervieweeApprovalRequest.EXAMPLE)
public record PutIntervieweeApprovalRequest(
    @NotNull @Schema(description = "The day they agreed; not to come.", examples = "2025-12-10")
        LocalDate on,
    @NotNull
        @Pattern(regexp = PutIntervieweeApprovalRequest.MEANS)
        @Schema(
            description = "By what means; never their address or number.",
            enumeration = {"in-person", "telephone", "video-call", "email", "message", "letter"},
            examples = "email")
        String how) {

  static final String MEANS = "in-person|telephone|video-call|email|message|letter";

  static final String EXAMPLE =
      """
      {"on": "2025-12-10", "how": "email"}""";
}
