package org.safeer.theme.instrument;

import java.util.Map;

/** One point of a response scale. */
public record ScalePoint(int value, Map<String, String> label) {}
