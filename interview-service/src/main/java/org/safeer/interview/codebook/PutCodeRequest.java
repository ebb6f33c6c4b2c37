package org.safeer.interview.codebook;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.safeer.interview.text.Keys;

/** How a code is defined. Every text is a map of BCP 47 tags. */
@Schema(
    description = "How a code is defined; every text is a map of BCP 47 tags.",
    example = PutCodeRequest.EXAMPLE)
public record PutCodeRequest(
    @NotEmpty
        @Size(max = 10)
        @Schema(
            required = true,
            examples = "{\"en\":\"Media stereotype\",\"ur\":\"میڈیا کا لگا بندھا تاثر\"}")
        Map<@NotNull @Pattern(regexp = Keys.LANGUAGE_TAG) String, @NotBlank @Size(max = 200) String>
            label,
    @NotEmpty
        @Size(max = 10)
        @Schema(
            required = true,
            examples = "{\"en\":\"The media show one picture of the country.\"}")
        Map<
                @NotNull @Pattern(regexp = Keys.LANGUAGE_TAG) String,
                @NotBlank @Size(max = 4000) String>
            definition,
    @Size(max = 10) @Schema(description = "When to use it.")
        Map<
                @NotNull @Pattern(regexp = Keys.LANGUAGE_TAG) String,
                @NotBlank @Size(max = 4000) String>
            includes,
    @Size(max = 10) @Schema(description = "When not to.")
        Map<
                @NotNull @Pattern(regexp = Keys.LANGUAGE_TAG) String,
                @NotBlank @Size(max = 4000) String>
            excludes,
    @Size(max = 10)
        @Schema(
            description = "Words that it fits; made up or pseudonymised.",
            examples = "{\"en\":\"On the news it is always the same picture.\"}")
        Map<
                @NotNull @Pattern(regexp = Keys.LANGUAGE_TAG) String,
                @NotBlank @Size(max = 4000) String>
            example,
    @Pattern(regexp = Keys.COLOUR)
        @Schema(description = "In which it is shown, as #RRGGBB.", examples = "#B2543A")
        String colour,
    @Pattern(regexp = Keys.KEY)
        @Schema(description = "The code it belongs under.", examples = "language-barrier")
        String parent) {

  static final String EXAMPLE =
      """
      {"label": {"en": "Media stereotype", "ur": "میڈیا کا لگا بندھا تاثر"},
       "definition": {"en": "The media show one picture of the country."},
       "includes": {"en": "News that is always of the same kind."},
       "example": {"en": "On the news it is always the same picture."},
       "colour": "#B2543A"}""";
}
