package org.safeer.survey.responseimport.mapping;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

/**
 * Where the responses' weights stand; an empty cell means that there is none.
 *
 * @param column its column
 * @param decimal what stands before the decimals; a point if left out
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record WeightColumn(
    @NotNull @Valid ColumnRef column, @Pattern(regexp = "^[.,]$") String decimal) {}
