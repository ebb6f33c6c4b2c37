package org.safeer.kit.idempotency;

/**
 * What became of a call.
 *
 * @param status the HTTP status of the first answer
 * @param resource id of what the call made or found, from which the answer is read anew
 */
public record Recorded(int status, String resource) {}
