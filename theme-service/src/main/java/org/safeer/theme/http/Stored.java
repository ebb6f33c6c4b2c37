package org.safeer.theme.http;

/**
 * What is stored after a write.
 *
 * @param created whether this write created it
 */
public record Stored<T>(T view, long version, boolean created) {}
