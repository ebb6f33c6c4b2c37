package org.safeer.survey;

/**
 * What is stored after a write.
 *
 * @param view how the caller sees it
 * @param version its state version, which is its entity tag
 * @param created false if the same was there already
 */
public record Stored<T>(T view, long version, boolean created) {}
