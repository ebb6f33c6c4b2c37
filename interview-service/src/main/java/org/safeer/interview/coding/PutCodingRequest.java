package org.safeer.interview.coding;

import jakarta.validation.constraints.Max;
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
 * @param endTurn the turn that {@code end} counts in; {@code turn} if not told
 * @param end offset behind the last code point
 * @param weight how well the code fits; may be left out
 * @param memo why it was coded so; may be left out
 * @param coder who coded, where several people share one client; may be left out
 * @param quotable whether the words are offered as a quotation; false if not told
 */
@Schema(
    description =
        "Which words are coded by which code, within a turn or across several; offsets count"
            + " Unicode code points.",
    example = PutCodingRequest.EXAMPLE)
public record PutCodingRequest(
    @NotNull @Pattern(regexp = Keys.KEY) @Schema(examples = Examples.CODE) String code,
    @NotNull @Min(1) @Schema(description = "Number of the turn, from 1.", examples = "2")
        Integer turn,
    @NotNull @Min(0) @Schema(description = "First code point within the turn.", examples = "0")
        Integer start,
    @Min(1)
        @Schema(
            description = "Number of the turn that end counts in; turn if not told.",
            examples = "2")
        Integer endTurn,
    @NotNull @Min(1) @Schema(description = "Code point behind the last.", examples = "35")
        Integer end,
    @Min(0)
        @Max(100)
        @Schema(
            description = "How well the code fits, as you define it, 0 to 100.",
            examples = "80")
        Integer weight,
    @Size(min = 1, max = 4000)
        @Schema(description = "Why it was coded so; stays with the research team.")
        String memo,
    @Schema(
            description = "Offered as a quotation, which a second person may approve.",
            defaultValue = "false")
        Boolean quotable,
    @Pattern(regexp = Keys.KEY)
        @Schema(
            description =
                "Who coded, where several people share one key; without it the client that stores"
                    + " the coding. Agreement is computed between coders.",
            examples = "coder-1")
        String coder) {

  static final String EXAMPLE =
      """
      {"code": "media-stereotype", "turn": 2, "start": 0, "end": 35,
       "memo": "Said of the news abroad.", "quotable": true}""";

  /** What is not told is told as what it means, so that a retry may leave it out. */
  public PutCodingRequest {
    endTurn = endTurn == null ? turn : endTurn;
    quotable = Boolean.TRUE.equals(quotable);
  }
}
