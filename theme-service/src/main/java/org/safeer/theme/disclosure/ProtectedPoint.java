package org.safeer.theme.disclosure;

/**
 * National count of one point of the scale.
 *
 * @param point value of the point
 * @param count respondents who chose it
 */
public record ProtectedPoint(int point, ProtectedCount count) {}
