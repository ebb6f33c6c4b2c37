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
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.safeer.survey.Shapes;

/**
 * What a questionnaire asks.
 *
 * @param title its title by language tag
 * @param sections its sections, in the order they are shown in
 * @param scales its response scales by key
 * @param items its items, in the order they are asked in
 */
@Schema(name = "PutQuestionnaireRequest", example = QuestionnaireExamples.MAIN)
public record QuestionnaireContent(
    @NotEmpty @Size(max = 50)
        Map<@Pattern(regexp = Shapes.LANGUAGE) String, @NotBlank @Size(max = 500) String> title,
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
        @Schema(description = "Headings that items stand under, in the order they are shown in")
        @Size(max = 100)
        List<@NotNull @Valid QuestionnaireSection> sections,
    @Size(max = 100)
        Map<@Pattern(regexp = Shapes.KEY) String, @NotNull @Valid ResponseScale> scales,
    @NotEmpty @Size(max = 500) List<@NotNull @Valid QuestionnaireItem> items) {

  /** A questionnaire of choices alone needs no scale, a short one no section. */
  public QuestionnaireContent {
    sections = sections == null ? List.of() : sections;
    scales = scales == null ? Map.of() : scales;
  }

  /** All that takes an answer of its own, in the order it is asked in. */
  public List<QuestionnaireItem> asked() {
    return items.stream().flatMap(QuestionnaireItem::asked).toList();
  }

  /** The scale an item is answered by; null if it is answered otherwise. */
  public ResponseScale scaleOf(QuestionnaireItem item) {
    return item.scale() == null ? null : scales.get(item.scale());
  }
}
