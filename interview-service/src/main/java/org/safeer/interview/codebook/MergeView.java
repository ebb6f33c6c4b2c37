package org.safeer.interview.codebook;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a merge came to. */
@Schema(description = "What a merge came to.")
public record MergeView(
    @Schema(description = "The code that stays.") String into,
    @Schema(description = "How many codings bear it now that bore the other.") int codingsMoved,
    @Schema(description = "How many were deleted, for their coder had coded the same words by it.")
        int doublesRemoved) {

  private static final String SEPARATOR = " ";

  static MergeView of(String into, CodeUses.Moved moved) {
    return new MergeView(into, moved.moved(), moved.doublesRemoved());
  }

  /** As it is recorded under an Idempotency-Key. */
  String recorded() {
    return into + SEPARATOR + codingsMoved + SEPARATOR + doublesRemoved;
  }

  static MergeView read(String recorded) {
    String[] parts = recorded.split(SEPARATOR);
    return new MergeView(parts[0], Integer.parseInt(parts[1]), Integer.parseInt(parts[2]));
  }
}
