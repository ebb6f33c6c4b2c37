package org.safeer.interview.pseudonym;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Words that a study wants replaced wherever they stand.
 *
 * @param participant whose words they are, so that they go when that person withdraws; null if they
 *     are no participant's
 */
@Schema(
    description = "Words that a study wants replaced wherever they stand.",
    example = PutPseudonymRequest.EXAMPLE)
public record PutPseudonymRequest(
    @NotBlank
        @Size(max = 200)
        @Schema(
            description = "Found in any case, as whole words; kept encrypted.",
            examples = "Mercy Hospital")
        String find,
    @NotNull
        @Size(max = 60)
        @Pattern(regexp = Replacement.GENERIC, message = "must be a generic in square brackets")
        @Schema(examples = "[hospital]")
        String replaceWith,
    @NotNull @Schema(examples = "organisation") ReplacementKind kind,
    @Schema(
            description = "Whose words they are: when this participant withdraws, they go.",
            examples = "0193a1b0-0000-7000-8000-000000000001")
        UUID participant) {

  static final String EXAMPLE =
      """
      {"find": "Mercy Hospital", "replaceWith": "[hospital]", "kind": "organisation"}""";

  Replacement replacement() {
    return new Replacement(find, replaceWith, kind);
  }

  /** Leaves the words out: a log must not hold them. */
  @Override
  public String toString() {
    return "PutPseudonymRequest[" + replaceWith + "]";
  }
}
