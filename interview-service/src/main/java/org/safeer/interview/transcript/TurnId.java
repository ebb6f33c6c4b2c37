package org.safeer.interview.transcript;

import jakarta.persistence.Embeddable;
import java.util.UUID;

/** Key of a turn. */
@Embeddable
record TurnId(String study, UUID interview, int turn) {}
