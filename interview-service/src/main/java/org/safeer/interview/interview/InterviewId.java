package org.safeer.interview.interview;

import jakarta.persistence.Embeddable;
import java.util.UUID;

/** Key of an interview. */
@Embeddable
record InterviewId(String study, UUID interview) {}
