package org.safeer.survey.responseimport.mapping;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import org.safeer.survey.Shapes;

/**
 * Where an attribute of the participants stands; an empty cell means it is not known.
 *
 * @param column its column
 * @param values the option each label stands for; if left out, cells hold numbers, or options by
 *     their keys or their labels in any language
 * @param missing labels, beside the empty text, of what is not known
 */
public record AttributeColumn(
    @NotNull @Valid ColumnRef column,
    @Size(max = 300)
        Map<@Size(max = 500) String, @NotNull @Pattern(regexp = Shapes.KEY) String> values,
    @Size(max = 50) List<@NotNull @Size(max = 500) String> missing) {

  /** What is left out has its default. */
  public AttributeColumn {
    values = values == null ? Map.of() : values;
    missing = missing == null ? List.of() : missing;
  }

  /** Whether a cell with this text says that the value is not known. */
  boolean isMissing(String text) {
    return missing.stream().anyMatch(label -> label.strip().equals(text));
  }
}
