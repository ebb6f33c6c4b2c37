package org.safeer.survey.messaging;

import java.time.Instant;
import java.util.UUID;

/** What another service says it has erased; the contract is {@code events/ErasureState/v1}. */
record ErasureState(
    String study, UUID participant, String service, long version, Instant erasedAt) {

  boolean isComplete() {
    return study != null && participant != null && service != null && erasedAt != null;
  }
}
