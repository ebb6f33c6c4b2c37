package org.safeer.theme.evidence;

import java.util.UUID;

/** One piece of evidence of a study. */
public record EvidenceKey(EvidenceKind kind, String study, UUID id) {}
