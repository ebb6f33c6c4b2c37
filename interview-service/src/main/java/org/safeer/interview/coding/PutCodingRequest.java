package org.safeer.interview.coding;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.safeer.interview.text.Keys;

/**
 * Which words are coded by which code.
 *
 * @param start offset of the first code point in the turn's text
 * @param end offset behind the last
 */
@Schema(
    description = "Which words are coded by which code; offsets count Unicode code points.",
    example = PutCodingRequest.EXAMPLE)
public record PutCodingRequest(
    @NotNull @Pattern(regexp = Keys.KEY) @Schema(examples = "language-barrier") String code,
    @NotNull @Min(1) @Schema(description = "Number of the turn, from 1.", examples = "14")
        Integer turn,
    @NotNull @Min(0) @Schema(description = "First code point within the turn.", examples = "0")
        Integer start,
    @NotNull @Min(1) @Schema(description = "Code point behind the last.", examples = "42")
        Integer end,
    @Size(min = 1, max = 4000)
        @Schema(description = "Why it was coded so; stays with the research team.")
        String memo) {

  static final String EXAMPLE =
      """
      {"code": "language-barrier", "turn": 2, "start": 0, "end": 24,
       "memo": "Said of the first year."}""";
}
