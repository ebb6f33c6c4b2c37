package org.safeer.theme.evidence;

import java.util.Map;
import java.util.SortedMap;

/**
 * What one poll did to the evidence.
 *
 * @param differences what to add to each count, in the order of writing
 * @param unquotable whose words may not be quoted as of a state, by that state's version; for those
 *     who have withdrawn, which is final, the highest there is
 * @param left what was left for the first time, with how much of each kind was erased
 */
public record EvidenceOutcome(
    SortedMap<CountKey, Long> differences,
    Map<ParticipantKey, Long> unquotable,
    Map<Departure, Map<String, Integer>> left) {}
