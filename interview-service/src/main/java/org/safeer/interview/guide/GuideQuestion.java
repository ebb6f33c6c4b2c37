package org.safeer.interview.guide;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.safeer.interview.text.Keys;

/**
 * A question of a guide.
 *
 * @param text by BCP 47 tag
 * @param probes what is asked on, by BCP 47 tag each; never null
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@Schema(name = "InterviewGuideQuestion", description = "A question, and what to ask on.")
public record GuideQuestion(
    @NotNull
        @Pattern(regexp = Keys.KEY)
        @Schema(description = "Readable; the same in every version.", examples = "image-abroad")
        String key,
    @NotEmpty
        @Size(max = 20)
        @Schema(
            required = true,
            description = "A map of BCP 47 tags.",
            examples = "{\"en\":\"How do people here see Pakistan?\"}")
        Map<
                @NotNull @Pattern(regexp = Keys.LANGUAGE_TAG) String,
                @NotBlank @Size(max = 2000) String>
            text,
    @Size(max = 50)
        @Schema(
            description = "What to ask on, a map of BCP 47 tags each.",
            examples = "[{\"en\":\"And in the media?\"}]")
        List<
                @NotEmpty @Size(max = 20) Map<
                    @NotNull @Pattern(regexp = Keys.LANGUAGE_TAG) String,
                    @NotBlank @Size(max = 2000) String>>
            probes) {

  public GuideQuestion {
    probes = probes == null ? List.of() : probes;
  }
}
