package org.safeer.interview.entity;

import org.safeer.interview.participant.ParticipantRef;

/** A living state as the log tells of it. */
public interface ToldState {

  /** Whether every member is there; the others may be asked only then. */
  boolean complete();

  /** What it is a state of. */
  EntityKey id();

  /** Whose it is. */
  ParticipantRef subject();

  /** The version it was told with. */
  long version();
}
