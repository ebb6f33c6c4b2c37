package org.safeer.interview.transcript.carrying;

/** Code points {@code start} to {@code end}, exclusive, of a turn, which counts from 1. */
public record Passage(int turn, int start, int end) {}
