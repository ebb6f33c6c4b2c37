package org.safeer.interview.interview;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How far an interview is now.
 *
 * @param on the day of it; null for today, UTC
 */
@Schema(description = "How far an interview is now.", example = PutInterviewStatusRequest.EXAMPLE)
public record PutInterviewStatusRequest(
    @NotNull
        @Schema(
            description =
                "conducted, coded or closed; coded again opens a closed one. A transcript alone"
                    + " makes it transcribed.",
            examples = "coded")
        InterviewStatus status,
    @Schema(
            description = "The day of it; needed for conducted, else today if left out.",
            examples = "2025-12-02")
        LocalDate on) {

  static final String EXAMPLE =
      """
      {"status": "coded"}""";
}
