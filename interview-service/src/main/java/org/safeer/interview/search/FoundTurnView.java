package org.safeer.interview.search;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A turn that holds what was looked for.
 *
 * @param snippet the words around the first that was found
 * @param start offset of the snippet in the turn, in code points
 * @param end offset behind it
 * @param words where the words that were found stand in the turn
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "FoundTurn", description = "A turn that holds what was looked for.")
public record FoundTurnView(
    UUID interview,
    UUID participant,
    String language,
    int turn,
    String speaker,
    @Schema(description = "Milliseconds from the beginning of the part.") Long startMs,
    @Schema(description = "The words around the first that was found.") String snippet,
    @Schema(description = "Offset of the snippet in the turn, in code points.") int start,
    @Schema(description = "Offset behind the snippet.") int end,
    List<WordRange> words) {}
