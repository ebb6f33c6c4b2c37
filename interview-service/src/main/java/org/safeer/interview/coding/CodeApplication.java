package org.safeer.interview.coding;

import java.util.UUID;
import org.safeer.interview.transcript.carrying.Passage;

/**
 * That a coder applied a code to a passage.
 *
 * @param coder the one named with the coding, or else the client that stored it
 */
public record CodeApplication(UUID interview, String coder, String code, Passage passage) {}
