package org.safeer.interview.codebook;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.safeer.interview.text.Keys;
import org.safeer.interview.text.StorableText;

/** How a code is defined. Every text is a map of BCP 47 tags. */
@Schema(description = "How a code is defined; every text is a map of BCP 47 tags.")
public record PutCodeRequest(
    @NotEmpty
        @Size(max = 10)
        @Schema(
            required = true,
            examples = "{\"en\":\"Language barrier\",\"ur\":\"زبان کی رکاوٹ\"}")
        Map<
                @NotNull @Pattern(regexp = Keys.LANGUAGE_TAG) String,
                @NotBlank @Size(max = 200) @StorableText String>
            label,
    @NotEmpty
        @Size(max = 10)
        @Schema(
            required = true,
            examples = "{\"en\":\"Not speaking the language of the country.\"}")
        Map<
                @NotNull @Pattern(regexp = Keys.LANGUAGE_TAG) String,
                @NotBlank @Size(max = 4000) @StorableText String>
            definition,
    @Size(max = 10) @Schema(description = "When to use it.")
        Map<
                @NotNull @Pattern(regexp = Keys.LANGUAGE_TAG) String,
                @NotBlank @Size(max = 4000) @StorableText String>
            includes,
    @Size(max = 10) @Schema(description = "When not to.")
        Map<
                @NotNull @Pattern(regexp = Keys.LANGUAGE_TAG) String,
                @NotBlank @Size(max = 4000) @StorableText String>
            excludes,
    @Pattern(regexp = Keys.KEY)
        @Schema(description = "The code it belongs under.", examples = "settling-in")
        String parent) {}
