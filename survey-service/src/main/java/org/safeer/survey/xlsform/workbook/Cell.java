package org.safeer.survey.xlsform.workbook;

/**
 * A cell that holds something.
 *
 * @param text what it shows; a number without exponent, true as {@code TRUE}; empty if a formula
 *     has no value yet
 * @param formula whether a formula gave that
 * @param error whether it shows an error, as {@code #REF!}
 */
public record Cell(String text, boolean formula, boolean error) {}
