package org.safeer.interview.coding;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.safeer.interview.text.Examples;
import org.safeer.interview.text.Keys;

/** One coding of a batch: its id, and what a single request would hold. */
@Schema(description = "One coding of a batch: its id, and what a single request would hold.")
public record BatchedCoding(
    @NotNull @Schema(description = "Chosen by you.", examples = Examples.CODING) UUID coding,
    @NotNull @Pattern(regexp = Keys.KEY) @Schema(examples = Examples.CODE) String code,
    @NotNull @Min(1) @Schema(description = "Number of the turn, from 1.") Integer turn,
    @NotNull @Min(0) @Schema(description = "First code point within the turn.") Integer start,
    @Min(1) @Schema(description = "Number of the turn that end counts in; turn if not told.")
        Integer endTurn,
    @NotNull @Min(1) @Schema(description = "Code point behind the last.") Integer end,
    @Min(0) @Max(100) @Schema(description = "How well the code fits, 0 to 100.") Integer weight,
    @Size(min = 1, max = 4000) @Schema(description = "Why it was coded so.") String memo,
    @Schema(description = "Offered as a quotation.", defaultValue = "false") Boolean quotable,
    @Pattern(regexp = Keys.KEY) @Schema(description = "Who coded, if several share one key.")
        String coder) {

  /** What is read of a coding first: without an id there is nothing to report on. */
  @JsonIgnoreProperties(ignoreUnknown = true)
  record Named(UUID coding) {}

  /** What a single request would have held. */
  PutCodingRequest request() {
    return new PutCodingRequest(code, turn, start, endTurn, end, weight, memo, quotable, coder);
  }
}
