package org.safeer.survey.responseimport;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import org.safeer.survey.Shapes;

/**
 * Where the answers to an item stand, and what they are called there.
 *
 * @param item the item's key
 * @param column its column
 * @param values what each label stands for; left out for numbers, dates and text, which stand for
 *     themselves
 * @param missing labels of no answer; the empty text if left out
 * @param notApplicable labels of "does not apply to me"
 */
public record ItemColumn(
    @NotNull @Pattern(regexp = Shapes.KEY) String item,
    @NotNull @Valid ColumnRef column,
    @Size(max = 300) Map<@Size(max = 500) String, @NotNull @Valid MappedValue> values,
    @Size(max = 50) List<@NotNull @Size(max = 500) String> missing,
    @Size(max = 50) List<@NotNull @Size(max = 500) String> notApplicable) {

  /** What is left out has its default. */
  public ItemColumn {
    values = values == null ? Map.of() : values;
    missing = missing == null ? List.of("") : missing;
    notApplicable = notApplicable == null ? List.of() : notApplicable;
  }
}
