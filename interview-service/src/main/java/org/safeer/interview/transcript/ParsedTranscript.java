package org.safeer.interview.transcript;

import java.util.List;

/**
 * A transcript cut into turns.
 *
 * @param turns in the order spoken
 * @param speakerProposed whether the speakers were proposed from the layout, not read from labels
 * @param headerLines how many filled lines above the first turn were left out
 */
record ParsedTranscript(List<SpokenTurn> turns, boolean speakerProposed, int headerLines) {}
