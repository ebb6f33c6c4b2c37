package org.safeer.survey.weighting;

/**
 * One category of a margin, before and after.
 *
 * @param target the population's share
 * @param responses how many responses are of it, unweighted
 * @param unweighted their share, unweighted
 * @param weighted their share, weighted
 */
public record CategoryReport(
    String attribute,
    String category,
    double target,
    long responses,
    double unweighted,
    double weighted) {}
