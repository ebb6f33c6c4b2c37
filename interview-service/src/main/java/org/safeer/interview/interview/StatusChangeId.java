package org.safeer.interview.interview;

import jakarta.persistence.Embeddable;
import java.util.UUID;

/** Names the status that an interview took with a version. */
@Embeddable
record StatusChangeId(String study, UUID interview, long version) {}
