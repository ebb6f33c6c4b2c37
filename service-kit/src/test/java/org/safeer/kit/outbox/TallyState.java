package org.safeer.kit.outbox;

import java.time.Instant;

/** What is published of a {@link Tally}. */
public record TallyState(String key, int amount, Instant at) {}
