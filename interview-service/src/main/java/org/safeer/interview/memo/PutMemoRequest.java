package org.safeer.interview.memo;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What somebody thinks about something.
 *
 * @param text at most 10,000 code points
 */
@Schema(description = "A memo and what it is about.", example = PutMemoRequest.EXAMPLE)
public record PutMemoRequest(
    @NotNull
        @Pattern(regexp = Subject.PATTERN)
        @Schema(
            description =
                "study, code:KEY, interview:ID, turn:INTERVIEW:NUMBER, coding:ID, participant:ID,"
                    + " or memo:ID to reply to a memo.",
            examples = "coding:0193a1b0-0000-7000-8000-0000000000c1")
        String about,
    @NotBlank
        @Size(max = 2 * Memo.LONGEST)
        @Schema(
            description =
                "At most 10,000 code points; for the research team alone. No place for names.",
            examples = "Does the interviewee mean the news here or at home?")
        String text) {

  static final String EXAMPLE =
      """
      {"about": "coding:0193a1b0-0000-7000-8000-0000000000c1",
       "text": "Does the interviewee mean the news here or at home?"}""";
}
