package org.safeer.interview.interview;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.safeer.interview.guide.GuideRef;
import org.safeer.interview.text.Keys;

/**
 * What is recorded of an interview beside its words.
 *
 * @param scheduledFor null if it was not told before it was held
 * @param interviewer a pseudonym or staff code; null if not told
 */
@Schema(
    description = "What is recorded of an interview beside its words.",
    example = PutInterviewRequest.EXAMPLE)
public record PutInterviewRequest(
    @NotNull
        @Schema(
            description = "The participant's id.",
            examples = "0193a1b0-0000-7000-8000-000000000001")
        UUID participant,
    @NotNull
        @Pattern(regexp = Keys.KEY)
        @Schema(description = "How it was held.", examples = "in-person")
        String mode,
    @NotNull
        @Pattern(regexp = Keys.LANGUAGE_TAG)
        @Schema(description = "BCP 47 tag of the language spoken.", examples = "ur")
        String language,
    @Schema(
            description = "The day it was held; left out while it is yet to be held.",
            examples = "2025-12-02")
        LocalDate conductedOn,
    @Schema(
            description = "The day it is planned for; needed without conductedOn.",
            examples = "2025-12-02")
        LocalDate scheduledFor,
    @Size(min = 1, max = 200)
        @Schema(
            description = "Where, as coarse as analysis needs: a city, never an address.",
            examples = "Dubai")
        String place,
    @Size(min = 1, max = 200)
        @Schema(
            description = "Who held it: a pseudonym or staff code, never a name.",
            examples = "interviewer-2")
        String interviewer,
    @Valid @Schema(description = "What is asked, if the study has guides.") GuideRef guide) {

  static final String EXAMPLE =
      """
      {"participant": "0193a1b0-0000-7000-8000-000000000001", "mode": "in-person", "language": "ur",
       "conductedOn": "2025-12-02", "place": "Dubai", "interviewer": "interviewer-2"}""";
}
