package org.safeer.survey.responseimport.mapping;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/**
 * Where an attribute of the participants stands; an empty cell means it is not known.
 *
 * @param column its column
 */
public record AttributeColumn(@NotNull @Valid ColumnRef column) {}
