package org.safeer.survey.questionnaire;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.safeer.survey.Shapes;
import org.safeer.survey.logic.Expression;

/**
 * Items that stand together under one heading.
 *
 * @param section its key, which its items name
 * @param label its heading by language tag
 * @param relevant when its items are asked, an expression in XLSForm's words; always if left out
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record QuestionnaireSection(
    @NotNull @Pattern(regexp = Shapes.KEY) String section,
    @NotEmpty @Size(max = 50)
        Map<@Pattern(regexp = Shapes.LANGUAGE) String, @NotBlank @Size(max = 500) String> label,
    @Schema(description = "When its items are asked: an expression that reads items before them")
        @Size(min = 1, max = Expression.LONGEST)
        String relevant) {}
