package org.safeer.interview.refi.model;

/**
 * Somebody who worked on a project.
 *
 * @param name null if not told
 * @param id a short name; null if not told
 */
public record RefiUser(Guid guid, String name, String id) {}
