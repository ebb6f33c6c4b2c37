package org.safeer.interview.codebook;

import jakarta.persistence.Embeddable;

/**
 * Key of a frozen codebook.
 *
 * @param number from 1
 */
@Embeddable
record CodebookVersionId(String study, int number) {}
