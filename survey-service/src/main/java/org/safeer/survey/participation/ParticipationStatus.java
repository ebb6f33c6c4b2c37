package org.safeer.survey.participation;

/** How far somebody has come who entered by an invitation. */
public enum ParticipationStatus {
  /** They are answering. */
  BEGUN,
  /** Their response is stored. */
  SUBMITTED,
  /** They have withdrawn. */
  ERASED
}
