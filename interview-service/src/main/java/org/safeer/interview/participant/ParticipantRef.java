package org.safeer.interview.participant;

import java.util.UUID;

/** Names a participant of a study. */
public record ParticipantRef(String study, UUID participant) {}
