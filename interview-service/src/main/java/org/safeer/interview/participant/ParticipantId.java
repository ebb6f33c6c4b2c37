package org.safeer.interview.participant;

import jakarta.persistence.Embeddable;
import java.util.UUID;

/** Key of a participant. */
@Embeddable
record ParticipantId(String study, UUID participant) {}
