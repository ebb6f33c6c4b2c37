package org.safeer.survey.responseexport.table;

import java.util.Map;

/**
 * A value that a column may hold, and what it stands for.
 *
 * @param code value of the scale point, key of the option
 * @param number what stands for it where numbers alone do
 * @param label its words by language tag
 */
public record Category(String code, int number, Map<String, String> label) {}
