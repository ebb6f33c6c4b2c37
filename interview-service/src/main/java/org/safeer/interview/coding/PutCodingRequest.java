package org.safeer.interview.coding;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.safeer.interview.text.Examples;
import org.safeer.interview.text.Keys;

/**
 * Which words are coded by which code.
 *
 * @param start offset of the first code point in the turn's text
 * @param end offset behind the last
 * @param quotable whether the words are offered as a quotation; false if not told
 */
@Schema(
    description = "Which words are coded by which code; offsets count Unicode code points.",
    example = PutCodingRequest.EXAMPLE)
public record PutCodingRequest(
    @NotNull @Pattern(regexp = Keys.KEY) @Schema(examples = Examples.CODE) String code,
    @NotNull @Min(1) @Schema(description = "Number of the turn, from 1.", examples = "2")
        Integer turn,
    @NotNull @Min(0) @Schema(description = "First code point within the turn.", examples = "0")
        Integer start,
    @NotNull @Min(1) @Schema(description = "Code point behind the last.", examples = "35")
        Integer end,
    @Size(min = 1, max = 4000)
        @Schema(description = "Why it was coded so; stays with the research team.")
        String memo,
    @Schema(
            description = "Offered as a quotation, which a second person may approve.",
            defaultValue = "false")
        Boolean quotable) {

  static final String EXAMPLE =
      """
      {"code": "media-stereotype", "turn": 2, "start": 0, "end": 35,
       "memo": "Said of the news abroad.", "quotable": true}""";

  /** Not told is told as false, so that a retry may leave it out. */
  public PutCodingRequest {
    quotable = Boolean.TRUE.equals(quotable);
  }
}
