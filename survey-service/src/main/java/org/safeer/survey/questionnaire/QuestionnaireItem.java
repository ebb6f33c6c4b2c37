package org.safeer.survey.questionnaire;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.safeer.survey.Decimals;
import org.safeer.survey.Shapes;

/**
 * A question of a questionnaire.
 *
 * @param item its key, the same in every version
 * @param type how it is answered; no later version may change it
 * @param label its words by language tag
 * @param scale key of its response scale; Likert only
 * @param options its options; single choice only
 * @param unit what its numbers count, by language tag; numbers only
 * @param minimum the least number that answers it; numbers only
 * @param maximum the greatest number that answers it; numbers only
 * @param decimals digits a number may have after its point, 0 to 6; 0 if left out; numbers only
 * @param maximumLength most characters of an answer, 1 to 4000; 1000 if left out; text only
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
    @Size(min = 1, max = 50)
        Map<@Pattern(regexp = Shapes.LANGUAGE) String, @NotBlank @Size(max = 100) String> unit,
    @Digits(integer = Decimals.MOST_DIGITS, fraction = Decimals.MOST_DECIMALS) BigDecimal minimum,
    @Digits(integer = Decimals.MOST_DIGITS, fraction = Decimals.MOST_DECIMALS) BigDecimal maximum,
    @Min(0) @Max(Decimals.MOST_DECIMALS) Integer decimals,
    @Min(1) @Max(4000) Integer maximumLength,
    Boolean required,
    Boolean sensitive,
    Boolean reversed) {

  private static final int USUAL_LENGTH = 1000;

  /** What is not said is no, or the usual. */
  public QuestionnaireItem {
    minimum = Decimals.canonical(minimum);
    maximum = Decimals.canonical(maximum);
    decimals = type == ItemType.NUMBER && decimals == null ? Integer.valueOf(0) : decimals;
    maximumLength =
        type == ItemType.TEXT && maximumLength == null
            ? Integer.valueOf(USUAL_LENGTH)
            : maximumLength;
    required = required != null && required;
    sensitive = sensitive != null && sensitive;
    reversed = reversed != null && reversed;
  }
}
