package org.safeer.interview.recording;

import jakarta.persistence.Embeddable;
import java.util.UUID;

/** Key of an interview's recording. */
@Embeddable
record RecordingId(String study, UUID interview) {}
