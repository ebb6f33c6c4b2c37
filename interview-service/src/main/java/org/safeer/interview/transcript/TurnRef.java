package org.safeer.interview.transcript;

import java.util.UUID;

/** Names one turn of the current version of a transcript. */
public record TurnRef(String study, UUID interview, int turn) {}
