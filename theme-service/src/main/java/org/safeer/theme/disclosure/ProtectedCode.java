package org.safeer.theme.disclosure;

/**
 * How often a code was given, as it may be published.
 *
 * @param code key of the code
 * @param excerpts excerpts that carry it
 * @param interviewees different interviewees among whose words these are
 */
public record ProtectedCode(String code, ProtectedCount excerpts, ProtectedCount interviewees) {}
