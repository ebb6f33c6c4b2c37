package org.safeer.survey.study;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Map;
import org.safeer.survey.Shapes;

/**
 * Where participants were found.
 *
 * @param source its key, which participants are registered with
 * @param label its name by language tag
 */
public record SamplingSource(
    @NotNull @Pattern(regexp = Shapes.KEY) String source,
    @NotEmpty @Size(max = 50)
        Map<@Pattern(regexp = Shapes.LANGUAGE) String, @NotBlank @Size(max = 500) String> label) {}
