package org.safeer.theme.erasure;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/**
 * This service's word that it has erased what it held of a withdrawn participant.
 *
 * @param erased how many of each kind; no content
 */
record ErasureState(
    String study,
    UUID participant,
    String service,
    long version,
    Instant erasedAt,
    Map<String, Integer> erased) {}
