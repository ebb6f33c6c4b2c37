package org.safeer.survey.questionnaire;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.safeer.survey.Shapes;

/**
 * What a questionnaire asks.
 *
 * @param title its title by language tag
 * @param scales its response scales by key
 * @param items its items, in the order they are asked in
 */
@Schema(name = "PutQuestionnaireRequest", example = QuestionnaireExamples.MAIN)
public record QuestionnaireContent(
    @NotEmpty @Size(max = 50)
        Map<@Pattern(regexp = Shapes.LANGUAGE) String, @NotBlank @Size(max = 500) String> title,
    @Size(max = 100)
        Map<@Pattern(regexp = Shapes.KEY) String, @NotNull @Valid ResponseScale> scales,
    @NotEmpty @Size(max = 500) List<@NotNull @Valid QuestionnaireItem> items) {

  /** A questionnaire of choices alone needs no scale. */
  public QuestionnaireContent {
    scales = scales == null ? Map.of() : scales;
  }
}
