package org.safeer.theme.evidence;

import java.util.UUID;

/**
 * What is known of an active participant.
 *
 * @param version of the participant's state
 * @param surveyOk whether the person's responses may be counted
 * @param interviewOk whether the person's interviews may be counted
 * @param quotationOk whether the person's words may be quoted
 */
public record ParticipantEvidence(
    String study,
    UUID participant,
    long version,
    String region,
    boolean surveyOk,
    boolean interviewOk,
    boolean quotationOk) {

  /** The same of somebody who has left a strand, whatever their basis says. */
  ParticipantEvidence without(Strand strand) {
    boolean survey = strand == Strand.SURVEY;
    return new ParticipantEvidence(
        study,
        participant,
        version,
        region,
        surveyOk && !survey,
        interviewOk && survey,
        quotationOk && survey);
  }

  ParticipantKey key() {
    return new ParticipantKey(study, participant);
  }
}
