package org.safeer.interview.codingfeed;

import jakarta.persistence.Embeddable;

/**
 * What changed.
 *
 * @param kind {@code coding}, {@code interview} or {@code codebook}
 * @param id of the coding or interview; {@code codebook} for the study's codebook
 */
@Embeddable
record ChangeKey(String study, String kind, String id) {}
