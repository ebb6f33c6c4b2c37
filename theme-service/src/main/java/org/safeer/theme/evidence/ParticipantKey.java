package org.safeer.theme.evidence;

import java.util.UUID;

/** A participant of a study. */
public record ParticipantKey(String study, UUID participant) {

  /** What the person's records are grouped by, also among the dead letters. */
  public String subject() {
    return study + "/" + participant;
  }
}
