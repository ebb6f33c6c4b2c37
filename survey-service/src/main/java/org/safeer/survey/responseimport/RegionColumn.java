package org.safeer.survey.responseimport;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import org.safeer.survey.Shapes;

/**
 * Where the participants' regions stand, and what they are called there.
 *
 * @param column its column
 * @param values the region each label stands for
 * @param missing labels of an unknown region; the empty text if left out
 */
public record RegionColumn(
    @NotNull @Valid ColumnRef column,
    @NotNull @Size(max = 300)
        Map<@Size(max = 500) String, @NotNull @Pattern(regexp = Shapes.KEY) String> values,
    @Size(max = 50) List<@NotNull @Size(max = 500) String> missing) {

  /** What is left out has its default. */
  public RegionColumn {
    missing = missing == null ? List.of("") : missing;
  }
}
