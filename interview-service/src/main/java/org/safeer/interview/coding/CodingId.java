package org.safeer.interview.coding;

import jakarta.persistence.Embeddable;
import java.util.UUID;

/** Key of a coding. */
@Embeddable
record CodingId(String study, UUID coding) {}
