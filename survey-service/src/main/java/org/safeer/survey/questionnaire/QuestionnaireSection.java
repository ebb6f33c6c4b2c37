package org.safeer.survey.questionnaire;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Map;
import org.safeer.survey.Shapes;

/**
 * Items that stand together under one heading.
 *
 * @param section its key, which its items name
 * @param label its heading by language tag
 */
public record QuestionnaireSection(
    @NotNull @Pattern(regexp = Shapes.KEY) String section,
    @NotEmpty @Size(max = 50)
        Map<@Pattern(regexp = Shapes.LANGUAGE) String, @NotBlank @Size(max = 500) String> label) {}
