package org.safeer.theme.theme;

import jakarta.validation.Valid;
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
 * A theme as a researcher writes it.
 *
 * @param title by language tag
 * @param definition by language tag: what belongs under the theme and what does not
 * @param items items that measure it
 * @param codes codes of the codebook that speak of it
 */
@Schema(name = "PutThemeRequest", example = ThemeExamples.THEME)
public record PutThemeRequest(
    @NotEmpty @Size(max = 50)
        Map<@Pattern(regexp = Patterns.LANGUAGE) String, @NotBlank @Size(max = 200) String> title,
    @NotEmpty @Size(max = 50)
        Map<@Pattern(regexp = Patterns.LANGUAGE) String, @NotBlank @Size(max = 2000) String>
            definition,
    @NotNull @Size(max = 200) List<@NotNull @Valid ItemMapping> items,
    @NotNull @Size(max = 200) List<@NotNull @Pattern(regexp = Patterns.KEY) String> codes) {}
