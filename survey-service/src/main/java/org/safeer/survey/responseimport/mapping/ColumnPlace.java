package org.safeer.survey.responseimport.mapping;

/**
 * A column that a mapping names.
 *
 * @param pointer where in the mapping
 * @param told pointer to what a row's cell becomes in a single request
 */
record ColumnPlace(String pointer, String told, ColumnRef column) {}
