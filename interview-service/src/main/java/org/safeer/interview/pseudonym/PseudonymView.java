package org.safeer.interview.pseudonym;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An entry of a study's list, as those see it who may. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "Words that the study wants replaced wherever they stand.")
public record PseudonymView(
    String study,
    @Schema(examples = "0193a1b0-0000-7000-8000-000000000901") UUID pseudonym,
    @Schema(examples = "Mercy Hospital") String find,
    @Schema(examples = "[hospital]") String replaceWith,
    @Schema(examples = "organisation") ReplacementKind kind,
    @Schema(description = "Whose words they are, if they are a participant's.") UUID participant,
    @Schema(description = "Version of the entry; also the ETag.") long version) {

  static PseudonymView of(Pseudonym stored, String find) {
    return new PseudonymView(
        stored.id.study(),
        stored.id.id(),
        find,
        stored.replaceWith,
        stored.kind,
        stored.participant,
        stored.version);
  }

  /** Leaves the words out: a log must not hold them. */
  @Override
  public String toString() {
    return "PseudonymView[" + pseudonym + "]";
  }
}
