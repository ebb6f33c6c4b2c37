package org.safeer.survey.withdrawal;

import java.time.Instant;

/**
 * Who asked for a withdrawal, and when.
 *
 * @param requestedBy the client
 */
public record WithdrawalRequest(String requestedBy, Instant requestedAt) {}
