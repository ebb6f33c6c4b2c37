package org.safeer.theme.erasure;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/**
 * This service's word that it has erased what it held of a withdrawn participant.
 *
 * @param scope what they left: {@code all}, or one strand
 * @param erased how many of each kind; no content
 */
record ErasureState(
    String study,
    UUID participant,
    String service,
    String scope,
    long version,
    Instant erasedAt,
    Map<String, Integer> erased) {}
