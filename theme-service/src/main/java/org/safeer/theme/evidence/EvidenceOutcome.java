package org.safeer.theme.evidence;

import java.util.Map;
import java.util.SortedMap;

/**
 * What one poll did to the evidence.
 *
 * @param differences what to add to each count, in the order of writing
 * @param withdrawn who withdrew for the first time, with how much of each kind was erased
 */
public record EvidenceOutcome(
    SortedMap<CountKey, Long> differences, Map<ParticipantKey, Map<String, Integer>> withdrawn) {}
