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

/**
 * An option of an item.
 *
 * @param option its key
 * @param label its words by language tag
 * @param exclusive whether it is chosen alone or not at all; null for no
 * @param specify whether whoever chooses it may say more in their own words; null for no
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ItemOption(
    @NotNull @Pattern(regexp = Shapes.KEY) String option,
    @NotEmpty @Size(max = 50)
        Map<@Pattern(regexp = Shapes.LANGUAGE) String, @NotBlank @Size(max = 500) String> label,
    @Schema(description = "Chosen alone or not at all, as “none of these”; multiple choice only")
        Boolean exclusive,
    @Schema(
            description =
                "Whoever chooses it may say more in `text` beside the choice, as for “other”;"
                    + " single and multiple choice only")
        Boolean specify) {

  /** No is left unsaid: options that were published before these members keep their hash. */
  public ItemOption {
    exclusive = Boolean.TRUE.equals(exclusive) ? true : null;
    specify = Boolean.TRUE.equals(specify) ? true : null;
  }

  /** An option like any other. */
  static ItemOption of(String option, Map<String, String> label) {
    return new ItemOption(option, label, null, null);
  }

  /** Whether it is chosen alone or not at all. */
  boolean standsAlone() {
    return exclusive != null;
  }

  /** Whether words may come with it. */
  boolean takesWords() {
    return specify != null;
  }
}
