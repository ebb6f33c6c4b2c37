package org.safeer.theme.release;

import java.util.UUID;

/** A release before it is stored. */
record ReleaseDraft(
    String study,
    UUID release,
    String author,
    PutReleaseRequest request,
    boolean synthetic,
    FrozenRelease frozen) {}
