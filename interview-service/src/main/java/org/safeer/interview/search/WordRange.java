package org.safeer.interview.search;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Where a found word stands in its turn.
 *
 * @param start offset of its first code point
 * @param end offset behind its last
 */
@Schema(name = "FoundWord", description = "Where a found word stands: code points of the turn.")
public record WordRange(int start, int end) {}
