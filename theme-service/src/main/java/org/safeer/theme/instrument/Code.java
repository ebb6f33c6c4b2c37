package org.safeer.theme.instrument;

import java.util.Map;

/** A code of the codebook; {@code parent} is null at the top. */
public record Code(String code, Map<String, String> label, String parent) {}
