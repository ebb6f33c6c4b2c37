package org.safeer.survey.questionnaire;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.safeer.survey.Decimals;
import org.safeer.survey.Shapes;
import org.safeer.survey.json.IsoDate;
import org.safeer.survey.logic.Expression;

/**
 * A question of a questionnaire, as it is sent, stored and shown. {@link ItemMembers} knows which
 * members belong to which type; as one record, all that is wrong with an item is told at once, and
 * the content hash of what was published long ago stays what it was.
 *
 * @param item its key, the same in every version
 * @param type how it is answered; no later version may change it
 * @param label its words by language tag; a calculated item needs none
 * @param hint what helps to answer it, by language tag
 * @param section key of the section it stands in
 * @param relevant when it is asked, an expression in XLSForm's words; always if left out
 * @param constraint what an answer must meet, {@code .} being the answer; not of a matrix
 * @param constraintMessage what to tell who does not meet it, by language tag
 * @param requiredIf when a response without an answer to it is refused
 * @param scale key of its response scale; Likert and matrix only
 * @param rows its rows; matrix only
 * @param options its options; choices, rankings, and yes-no where it words the two
 * @param minimumChoices how many options are chosen at least; 1 if left out; multiple choice only
 * @param maximumChoices how many are chosen or ranked at most; multiple choice and ranking only
 * @param unit what its numbers count, by language tag; numbers only
 * @param minimum the least number that answers it; numbers only
 * @param maximum the greatest number that answers it; numbers only
 * @param decimals digits a number may have after its point, 0 to 6; 0 if left out; numbers only
 * @param earliest the first day that answers it; dates only
 * @param latest the last day that answers it; dates only
 * @param maximumLength most characters of an answer, 1 to 4000; 1000 if left out; text only
 * @param preferNotToSay whether "I would rather not say" is offered; where a scale does not offer
 *     it
 * @param required whether a response without an answer to it is refused
 * @param sensitive whether an answer could harm who gave it
 * @param reversed whether agreement means the opposite; Likert only
 * @param calculation what its answer is calculated by, an expression that reads items before it;
 *     calculated only
 * @param result what comes of the calculation, a number if left out; no later version may change
 *     it; calculated only
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record QuestionnaireItem(
    @NotNull @Pattern(regexp = Shapes.KEY) String item,
    @NotNull ItemType type,
    @Schema(
            description =
                "Its words by language tag; only a calculated item may have none. `${item}` in them"
                    + " stands for the answer to that item, which the client shows there",
            minProperties = 1,
            maxProperties = 50)
        @Size(min = 1, max = 50)
        Map<@Pattern(regexp = Shapes.LANGUAGE) String, @NotBlank @Size(max = 2000) String> label,
    @Schema(
            description = "What helps to answer it, by language tag",
            minProperties = 1,
            maxProperties = 50)
        @Size(min = 1, max = 50)
        Map<@Pattern(regexp = Shapes.LANGUAGE) String, @NotBlank @Size(max = 2000) String> hint,
    @Schema(description = "Key of the section it stands in; the items of a section stand together")
        @Pattern(regexp = Shapes.KEY)
        String section,
    @Schema(
            description =
                "When it is asked: an expression in XLSForm's words that reads items before it")
        @Size(min = 1, max = Expression.LONGEST)
        String relevant,
    @Schema(description = "What an answer must meet, an expression in which `.` is the answer")
        @Size(min = 1, max = Expression.LONGEST)
        String constraint,
    @Schema(
            description = "What to tell who does not meet the constraint, by language tag",
            minProperties = 1,
            maxProperties = 50)
        @Size(min = 1, max = 50)
        Map<@Pattern(regexp = Shapes.LANGUAGE) String, @NotBlank @Size(max = 500) String>
            constraintMessage,
    @Schema(description = "When it must be answered, besides `required`: an expression")
        @Size(min = 1, max = Expression.LONGEST)
        String requiredIf,
    @Pattern(regexp = Shapes.KEY) String scale,
    @Schema(description = "Rows of a matrix, each answered under its own key") @Size(max = 100)
        List<@NotNull @Valid MatrixRow> rows,
    @Size(max = 300) List<@NotNull @Valid ItemOption> options,
    @Schema(description = "How many options are chosen at least; multiple choice only")
        @Min(1)
        @Max(300)
        Integer minimumChoices,
    @Schema(description = "How many options are chosen, or ranked, at most") @Min(1) @Max(300)
        Integer maximumChoices,
    @Size(min = 1, max = 50)
        Map<@Pattern(regexp = Shapes.LANGUAGE) String, @NotBlank @Size(max = 100) String> unit,
    @Digits(integer = Decimals.MOST_DIGITS, fraction = Decimals.MOST_DECIMALS) BigDecimal minimum,
    @Digits(integer = Decimals.MOST_DIGITS, fraction = Decimals.MOST_DECIMALS) BigDecimal maximum,
    @Min(0) @Max(Decimals.MOST_DECIMALS) Integer decimals,
    @Schema(description = "First day that answers it; dates only")
        @JsonDeserialize(using = IsoDate.class)
        LocalDate earliest,
    @Schema(description = "Last day that answers it; dates only")
        @JsonDeserialize(using = IsoDate.class)
        LocalDate latest,
    @Min(1) @Max(4000) Integer maximumLength,
    @Schema(
            description =
                "Whether “I would rather not say” is offered; of likert items and matrices their"
                    + " scale says it")
        Boolean preferNotToSay,
    Boolean required,
    Boolean sensitive,
    Boolean reversed,
    @Schema(
            description =
                "What its answer is calculated by: an expression that reads items before it;"
                    + " calculated only")
        @Size(min = 1, max = Expression.LONGEST)
        String calculation,
    CalculationResult result) {

  private static final int USUAL_LENGTH = 1000;

  /** What is not said is no, or the usual; younger members are left out then. */
  public QuestionnaireItem {
    minimum = Decimals.canonical(minimum);
    maximum = Decimals.canonical(maximum);
    decimals = type == ItemType.NUMBER && decimals == null ? Integer.valueOf(0) : decimals;
    maximumLength =
        type == ItemType.TEXT && maximumLength == null
            ? Integer.valueOf(USUAL_LENGTH)
            : maximumLength;
    preferNotToSay = Boolean.TRUE.equals(preferNotToSay) ? true : null;
    result = type == ItemType.CALCULATED && result == null ? CalculationResult.NUMBER : result;
    required = required != null && required;
    sensitive = sensitive != null && sensitive;
    reversed = reversed != null && reversed;
  }

  /** What of it takes an answer of its own: of a matrix its rows, of a note nothing. */
  Stream<QuestionnaireItem> asked() {
    return switch (type) {
      case NOTE -> Stream.of();
      case MATRIX -> rows == null ? Stream.of() : rows.stream().map(this::likert);
      default -> Stream.of(this);
    };
  }

  /** A row of this matrix as the Likert item that it is. */
  private QuestionnaireItem likert(MatrixRow row) {
    return new QuestionnaireItem(
        row.row(),
        ItemType.LIKERT,
        row.label(),
        null,
        section,
        relevant,
        null,
        null,
        requiredIf,
        scale,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        required,
        sensitive,
        row.reversed(),
        null,
        null);
  }

  /** Its options, a yes-no item's own or the usual ones; none if it has none. */
  public List<ItemOption> choices() {
    if (options != null) {
      return options;
    }
    return type == ItemType.YES_NO ? YesNo.USUAL : List.of();
  }
}
