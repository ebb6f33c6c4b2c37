package org.safeer.theme.instrument;

import java.util.List;

/** A study's codebook. */
public record Codebook(String study, long version, List<Code> codes) {}
