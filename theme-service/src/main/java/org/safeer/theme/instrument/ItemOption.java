package org.safeer.theme.instrument;

import java.util.Map;

/** One option of a single-choice item. */
public record ItemOption(String option, Map<String, String> label) {}
