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
 * Where it stands in which language the items were read; an empty cell tells none.
 *
 * @param column its column
 * @param values the BCP 47 tag each label stands for; if left out, cells hold tags
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record LanguageColumn(
    @NotNull @Valid ColumnRef column,
    @Schema(description = "The language tag each label stands for; if left out, cells hold tags")
        @Size(min = 1, max = 300)
        Map<@Size(max = 500) String, @NotNull @Pattern(regexp = Shapes.LANGUAGE) String> values) {}
