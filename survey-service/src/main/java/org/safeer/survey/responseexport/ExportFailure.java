package org.safeer.survey.responseexport;

/**
 * Why an export could not be written.
 *
 * @param rule stable short name
 * @param detail one sentence
 */
public record ExportFailure(String rule, String detail) {}
