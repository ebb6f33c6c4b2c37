package org.safeer.survey.questionnaire;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Map;
import org.safeer.survey.Shapes;

/**
 * An option of a single-choice item.
 *
 * @param option its key
 * @param label its words by language tag
 */
public record ItemOption(
    @NotNull @Pattern(regexp = Shapes.KEY) String option,
    @NotEmpty @Size(max = 50)
        Map<@Pattern(regexp = Shapes.LANGUAGE) String, @NotBlank @Size(max = 500) String> label) {}
