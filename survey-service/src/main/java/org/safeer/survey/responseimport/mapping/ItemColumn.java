package org.safeer.survey.responseimport.mapping;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.safeer.kit.problem.JsonPointers;
import org.safeer.survey.Shapes;

/**
 * Where the answers to an item stand, and what they are called there: in one column, in one for
 * each rank, or in one for each option.
 *
 * @param item the item's key
 * @param column its column
 * @param columns a column for each rank, the first rank first; ranking only
 * @param options a column for each option; multiple and single choice, and ranking, whose columns
 *     then hold the ranks
 * @param separator what stands between the options in its one column; multiple choice and ranking
 * @param values what each label stands for; if left out, the questionnaire's own labels in every
 *     language, its keys and its values
 * @param chosen texts of a chosen option, where each has a column; the usual ones if left out; if
 *     empty, whatever is not in {@code notChosen}
 * @param notChosen texts of an option that was not chosen; the usual ones if left out
 * @param missing labels of no answer; the empty text if left out
 * @param notApplicable labels of "does not apply to me"
 * @param preferNotToSay labels of "I would rather not say"
 * @param text where the words stand that come with an option that asks to specify
 * @param format how its days are written; {@code yyyy-MM-dd} if left out
 * @param decimal what stands before the decimals of its numbers; a point if left out
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ItemColumn(
    @NotNull @Pattern(regexp = Shapes.KEY) String item,
    @Valid ColumnRef column,
    @Schema(description = "A column for each rank, the first rank first; ranking only")
        @Size(min = 1, max = 300)
        List<@NotNull @Valid ColumnRef> columns,
    @Schema(
            description =
                "A column for each option, which says whether it was chosen; of a ranking, which"
                    + " rank it has")
        @Size(min = 1, max = 300)
        Map<@Pattern(regexp = Shapes.KEY) String, @NotNull @Valid ColumnRef> options,
    @Schema(
            description = "What stands between the options in one column, `;` for example",
            minLength = 1,
            maxLength = 5)
        @Size(min = 1, max = 5)
        String separator,
    @Schema(
            description =
                "What each label stands for; if left out, the questionnaire's own labels in every"
                    + " language, its keys and its values")
        @Size(min = 1, max = 2000)
        Map<@Size(max = 500) String, @NotNull @Valid MappedValue> values,
    @Schema(
            description =
                "Texts of a chosen option in a column of its own; if left out its label and the"
                    + " usual ones: 1, yes, true, checked …; if empty, all that `notChosen` lacks")
        @Size(max = 50)
        List<@NotNull @Size(max = 500) String> chosen,
    @Schema(
            description =
                "Texts of an option that was not chosen; if left out the usual ones: the empty"
                    + " text, 0, no, false, unchecked …")
        @Size(max = 50)
        List<@NotNull @Size(max = 500) String> notChosen,
    @Size(max = 50) List<@NotNull @Size(max = 500) String> missing,
    @Size(max = 50) List<@NotNull @Size(max = 500) String> notApplicable,
    @Schema(description = "Labels of “I would rather not say”") @Size(max = 50)
        List<@NotNull @Size(max = 500) String> preferNotToSay,
    @Schema(description = "Column of the words that come with an option that asks to specify")
        @Valid
        ColumnRef text,
    @Schema(description = "How days are written, `dd/MM/yyyy` for example; ISO 8601 always is read")
        @Size(min = 1, max = 40)
        String format,
    @Schema(description = "What stands before the decimals of numbers: `.` or `,`")
        @Pattern(regexp = "^[.,]$")
        String decimal) {

  /** What is left out has its default. */
  public ItemColumn {
    missing = missing == null ? List.of("") : missing;
    notApplicable = notApplicable == null ? List.of() : notApplicable;
    preferNotToSay = preferNotToSay == null ? List.of() : preferNotToSay;
  }

  /** How many of the three ways to say where the answers stand are used; one is right. */
  int places() {
    return (column == null ? 0 : 1) + (columns == null ? 0 : 1) + (options == null ? 0 : 1);
  }

  /** Every column of it that is named. */
  List<ColumnPlace> columnPlaces(String pointer) {
    List<ColumnPlace> places = new ArrayList<>();
    String told = JsonPointers.of("answers", item);
    if (column != null) {
      places.add(new ColumnPlace(pointer + "/column", told, column));
    }
    for (int i = 0; columns != null && i < columns.size(); i++) {
      places.add(new ColumnPlace(pointer + JsonPointers.of("columns", i), told, columns.get(i)));
    }
    if (options != null) {
      options.forEach(
          (option, ref) ->
              places.add(new ColumnPlace(pointer + JsonPointers.of("options", option), told, ref)));
    }
    if (text != null) {
      places.add(new ColumnPlace(pointer + "/text", told, text));
    }
    return places;
  }
}
