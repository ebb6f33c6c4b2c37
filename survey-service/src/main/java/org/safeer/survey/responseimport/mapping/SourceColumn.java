package org.safeer.survey.responseimport.mapping;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.safeer.survey.Shapes;

/**
 * Where it stands where participants were found; an empty cell tells nothing.
 *
 * @param column its column
 * @param values the source each label stands for; if left out, the keys and labels of the study's
 *     sampling sources
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SourceColumn(
    @NotNull @Valid ColumnRef column,
    @Schema(
            description =
                "The sampling source each label stands for; if left out, the keys and labels of the"
                    + " study's sources")
        @Size(min = 1, max = 300)
        Map<@Size(max = 500) String, @NotNull @Pattern(regexp = Shapes.KEY) String> values) {}
