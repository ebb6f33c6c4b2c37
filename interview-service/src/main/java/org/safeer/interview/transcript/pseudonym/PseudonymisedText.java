package org.safeer.interview.transcript.pseudonym;

import java.util.List;
import java.util.Map;

/**
 * A text without the identifying words.
 *
 * @param text the only text that may be stored, logged or sent
 * @param counts how many places were replaced, by kind; a kind without any is absent
 * @param unused positions of the replacements whose words stand nowhere in the text
 */
public record PseudonymisedText(
    String text, Map<ReplacementKind, Integer> counts, List<Integer> unused) {}
