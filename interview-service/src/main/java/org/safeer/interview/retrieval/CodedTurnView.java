package org.safeer.interview.retrieval;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A turn that was found by its codes.
 *
 * @param text pseudonymised
 * @param codings what it bears, whatever was asked for
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "CodedTurn", description = "A turn that was found by its codes.")
public record CodedTurnView(
    UUID interview,
    UUID participant,
    int turn,
    String speaker,
    @Schema(description = "Milliseconds from the beginning of the part.") Long startMs,
    @Schema(description = "Pseudonymised; offsets count its code points.") String text,
    @Schema(description = "What it bears, whatever was asked for.") List<CodedPart> codings) {

  /**
   * A part of the turn that is coded.
   *
   * @param start offset of the first code point that lies in this turn
   * @param end offset behind the last that does
   */
  @Schema(name = "CodedPart", description = "A part of the turn that is coded.")
  public record CodedPart(UUID coding, String code, int start, int end) {}
}
