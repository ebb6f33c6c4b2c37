package org.safeer.interview.pseudonym;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Identifying words and the generic ones that stand in their place. The identifying words are used
 * once and never stored.
 */
@Schema(name = "TranscriptReplacement", description = "Identifying words and their stand-in.")
public record Replacement(
    @NotBlank
        @Size(max = 200)
        @Schema(
            description =
                "Found in any case, as whole words, also with a possessive; never stored.",
            examples = "Maple Street")
        String find,
    @NotNull
        @Size(max = 60)
        @Pattern(regexp = Replacement.GENERIC, message = "must be a generic in square brackets")
        @Schema(examples = "[street 1]")
        String replaceWith,
    @NotNull @Schema(examples = "place") ReplacementKind kind) {

  /** Something in square brackets, without the noncharacters that mark it while it is read. */
  static final String GENERIC = "\\[[^\\[\\]\\x00-\\x1f\\x7f\\uFDD0-\\uFDEF]+\\]";

  /** Leaves the identifying words out: a log must not hold them either. */
  @Override
  public String toString() {
    return "Replacement[" + replaceWith + "]";
  }
}
