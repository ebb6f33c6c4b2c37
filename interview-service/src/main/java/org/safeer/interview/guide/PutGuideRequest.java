package org.safeer.interview.guide;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.safeer.interview.text.Keys;

/** What a guide is called, by BCP 47 tag. */
@Schema(
    name = "PutInterviewGuideRequest",
    description = "What a guide is called.",
    example = PutGuideRequest.EXAMPLE)
public record PutGuideRequest(
    @NotEmpty @Size(max = 20) @Schema(required = true, description = "A map of BCP 47 tags.")
        Map<@NotNull @Pattern(regexp = Keys.LANGUAGE_TAG) String, @NotBlank @Size(max = 200) String>
            title) {

  static final String EXAMPLE =
      """
      {"title": {"en": "Life abroad", "ur": "بیرونِ ملک زندگی"}}""";
}
