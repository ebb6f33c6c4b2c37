package org.safeer.interview.erasure;

import jakarta.persistence.Embeddable;
import java.util.UUID;

/**
 * Key of an erasure: a participant is erased once of each scope.
 *
 * @param scope {@code all} or {@code interview}
 */
@Embeddable
record ErasureId(String study, UUID participant, String scope) {}
