package org.safeer.kit.stream;

/** A record that is given up, and why. */
record DeadLetter(Fetched record, String reason) {}
