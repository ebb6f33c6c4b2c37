package org.safeer.interview.interview;

import java.util.UUID;

/**
 * What other features need to know of an interview.
 *
 * @param language BCP 47 tag of the language spoken
 * @param createdBy the client that submitted it
 * @param transcriptVersion null before there is a transcript
 */
public record InterviewRef(
    String study,
    UUID interview,
    UUID participant,
    String language,
    String createdBy,
    Integer transcriptVersion) {}
