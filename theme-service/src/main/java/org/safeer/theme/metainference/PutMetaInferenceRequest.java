package org.safeer.theme.metainference;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.safeer.theme.vocabulary.Patterns;

/**
 * What a researcher concludes from both strands of a theme.
 *
 * @param conclusion {@code confirmed} if the interviews say what the numbers say, {@code expanded}
 *     if they add to it, {@code discordant} if they contradict it
 * @param reasoning by language tag: why
 */
@Schema(name = "PutMetaInferenceRequest", example = PutMetaInferenceRequest.EXAMPLE)
public record PutMetaInferenceRequest(
    @NotNull @Pattern(regexp = "confirmed|expanded|discordant") String conclusion,
    @NotEmpty @Size(max = 50)
        Map<@Pattern(regexp = Patterns.LANGUAGE) String, @NotBlank @Size(max = 2000) String>
            reasoning) {

  static final String EXAMPLE =
      """
      {
        "conclusion": "expanded",
        "reasoning": {
          "en": "Most disagree that their country is shown fairly; the interview tells how: one picture for everything."
        }
      }""";
}
