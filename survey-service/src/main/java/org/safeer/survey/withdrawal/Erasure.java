package org.safeer.survey.withdrawal;

import java.time.Instant;
import java.util.UUID;

/**
 * A service's word that it has erased what it held of a participant.
 *
 * @param service the service's name
 * @param version grows with every erasure of this participant by this service
 */
public record Erasure(
    String study, UUID participant, String service, long version, Instant erasedAt) {}
