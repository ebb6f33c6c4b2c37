package org.safeer.survey.responseimport.mapping;

/**
 * What is wrong with a row, without a word of it.
 *
 * @param column the place it stands in, counted from 0; null if it is in no one column
 * @param pointer to the field of the single request that would be refused the same way
 * @param rule stable short name of the broken rule
 * @param detail one sentence
 */
public record RowError(Integer column, String pointer, String rule, String detail) {}
