package org.safeer.theme.release;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.safeer.theme.vocabulary.Patterns;

/**
 * What to release.
 *
 * @param title by language tag
 * @param themes keys of the themes; all of the study if left out
 * @param attribution whom a reader must name for the data, if its licence asks for it
 */
@Schema(name = "PutReleaseRequest", example = PutReleaseRequest.EXAMPLE)
public record PutReleaseRequest(
    @NotEmpty @Size(max = 50)
        Map<@Pattern(regexp = Patterns.LANGUAGE) String, @NotBlank @Size(max = 200) String> title,
    @Size(min = 1, max = 200) List<@NotNull @Pattern(regexp = Patterns.KEY) String> themes,
    @Size(max = 1000) String attribution) {

  static final String EXAMPLE =
      """
      {
        "title": {"en": "First findings", "ur": "ابتدائی نتائج"},
        "themes": ["media-narrative"],
        "attribution": "Safeer sandbox, synthetic data"
      }""";
}
