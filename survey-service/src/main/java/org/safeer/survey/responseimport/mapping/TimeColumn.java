package org.safeer.survey.responseimport.mapping;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Where times stand; an empty cell tells none.
 *
 * @param column its column
 * @param format how they are written; ISO 8601 if left out
 * @param zone where the clocks hung, if the times do not say so themselves; UTC if left out
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record TimeColumn(
    @NotNull @Valid ColumnRef column,
    @Schema(
            description =
                "How times are written, `dd/MM/yyyy HH:mm` for example; ISO 8601 always is read, and"
                    + " a day alone is its beginning")
        @Size(min = 1, max = 40)
        String format,
    @Schema(
            description =
                "Where the clocks hung, `Asia/Dubai` or `+04:00`, if the times do not say so"
                    + " themselves; UTC if left out")
        @Size(min = 1, max = 40)
        String zone) {}
