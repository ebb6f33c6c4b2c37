package org.safeer.interview.transcript.reading;

import java.util.Set;

/**
 * A paragraph of a transcript, before it is known who speaks.
 *
 * @param part of the recording, such as a tape's side, from 1
 * @param startMs where in that part it begins; null without a minute mark
 * @param label the speaker's label; null without one
 * @param looks how it is set apart from others
 * @param text on one line
 */
record Block(int part, Long startMs, String label, Set<Look> looks, String text) {}
