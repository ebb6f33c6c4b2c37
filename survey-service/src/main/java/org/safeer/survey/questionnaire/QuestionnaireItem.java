package org.safeer.survey.questionnaire;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import org.safeer.survey.Shapes;

/**
 * A question of a questionnaire.
 *
 * @param item its key, the same in every version
 * @param type how it is answered; no later version may change it
 * @param label its words by language tag
 * @param scale key of its response scale; Likert only
 * @param options its options; single choice only
 * @param required whether a response without an answer to it is refused
 * @param sensitive whether an answer could harm who gave it
 * @param reversed whether agreement means the opposite; Likert only
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record QuestionnaireItem(
    @NotNull @Pattern(regexp = Shapes.KEY) String item,
    @NotNull ItemType type,
    @NotEmpty @Size(max = 50)
        Map<@Pattern(regexp = Shapes.LANGUAGE) String, @NotBlank @Size(max = 2000) String> label,
    @Pattern(regexp = Shapes.KEY) String scale,
    @Size(max = 300) List<@NotNull @Valid ItemOption> options,
    Boolean required,
    Boolean sensitive,
    Boolean reversed) {

  /** What is not said is no. */
  public QuestionnaireItem {
    required = required != null && required;
    sensitive = sensitive != null && sensitive;
    reversed = reversed != null && reversed;
  }
}
