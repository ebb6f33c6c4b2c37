package org.safeer.interview.refi.model;

/**
 * The value of a variable.
 *
 * @param type null, as the value is, if it is missing
 * @param value as XML writes a value of the type
 */
public record RefiValue(Guid variable, VariableType type, String value) {}
