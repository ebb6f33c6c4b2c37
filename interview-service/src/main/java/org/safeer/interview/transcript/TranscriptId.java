package org.safeer.interview.transcript;

import jakarta.persistence.Embeddable;
import java.util.UUID;

/** Key of an interview's transcript. */
@Embeddable
record TranscriptId(String study, UUID interview) {}
