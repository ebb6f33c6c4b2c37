package org.safeer.interview.codebook;

import jakarta.persistence.Embeddable;

/** Key of a code. */
@Embeddable
record CodeId(String study, String code) {}
