package org.safeer.survey.questionnaire;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.safeer.survey.Shapes;

/**
 * A point of a response scale.
 *
 * @param value its value, -1000 to 1000
 * @param label its words by language tag
 */
@Schema(name = "ResponseScalePoint")
public record ScalePoint(
    @NotNull @Min(-1000) @Max(1000) Integer value,
    @NotEmpty @Size(max = 50)
        Map<@Pattern(regexp = Shapes.LANGUAGE) String, @NotBlank @Size(max = 500) String> label) {}
