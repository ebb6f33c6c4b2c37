package org.safeer.theme.release;

import java.util.List;
import java.util.UUID;
import org.safeer.theme.evidence.Quotation;

/**
 * A release before it is stored.
 *
 * @param words what it quotes, each once
 */
record ReleaseDraft(
    String study,
    UUID release,
    String author,
    PutReleaseRequest request,
    boolean synthetic,
    FrozenRelease frozen,
    List<Quotation> words) {}
