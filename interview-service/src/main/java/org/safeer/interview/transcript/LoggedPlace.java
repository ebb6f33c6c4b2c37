package org.safeer.interview.transcript;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.safeer.interview.pseudonym.ReplacementKind;

/** Where a generic stands, and of what kind are the words it stands for. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "AnonymisedPlace", description = "Where identifying words were replaced.")
public record LoggedPlace(
    @Schema(
            description = "Number of the turn; absent for a label, or a line that was left out.",
            examples = "2")
        Integer turn,
    @Schema(
            description =
                "Code point of the turn's text at which the generic begins; absent if the words"
                    + " stood in what the speaker was called.",
            examples = "42")
        Integer start,
    @Schema(description = "Code point behind the generic; absent likewise.", examples = "48")
        Integer end,
    @Schema(examples = "person") ReplacementKind kind,
    @Schema(description = "The generic.", examples = "[ساتھی]") String replaceWith) {

  static LoggedPlace of(ReplacedPlace place) {
    return new LoggedPlace(
        place.turn(), place.start(), place.end(), place.kind(), place.replaceWith());
  }
}
