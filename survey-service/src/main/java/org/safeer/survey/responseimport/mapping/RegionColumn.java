package org.safeer.survey.responseimport.mapping;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.safeer.survey.Shapes;

/**
 * Where the participants' regions stand, and what they are called there.
 *
 * @param column its column
 * @param values the region each label stands for; if left out, the frame's own keys and labels in
 *     every language, and codes of countries
 * @param missing labels of an unknown region; the empty text if left out
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RegionColumn(
    @NotNull @Valid ColumnRef column,
    @Schema(
            description =
                "The region each label stands for; if left out, the keys and labels of the study's"
                    + " regions, and ISO 3166-1 codes of countries")
        @Size(max = 300)
        Map<@Size(max = 500) String, @NotNull @Pattern(regexp = Shapes.KEY) String> values,
    @Size(max = 50) List<@NotNull @Size(max = 500) String> missing) {

  /** What is left out has its default. */
  public RegionColumn {
    missing = missing == null ? List.of("") : missing;
  }
}
