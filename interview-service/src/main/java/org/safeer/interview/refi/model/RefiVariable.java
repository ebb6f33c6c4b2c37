package org.safeer.interview.refi.model;

/**
 * Something that is known of each case or source.
 *
 * @param description null if not told
 */
public record RefiVariable(Guid guid, String name, VariableType type, String description) {}
