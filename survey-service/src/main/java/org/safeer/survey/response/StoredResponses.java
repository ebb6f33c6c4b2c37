package org.safeer.survey.response;

import java.util.Collection;
import java.util.UUID;

/** Whoever must know that responses were stored. */
public interface StoredResponses {

  /** These were just stored, inside the transaction that stores them. */
  void stored(String study, Collection<UUID> responses);
}
