package org.safeer.interview.interview;

import java.util.UUID;
import org.safeer.interview.problem.InterviewProblem;
import org.safeer.kit.problem.ProblemException;

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
    Integer transcriptVersion,
    InterviewStatus status) {

  /**
   * Lets its words and codings be changed.
   *
   * @throws ProblemException {@code interview-closed}
   */
  public void requireOpen() {
    if (status == InterviewStatus.CLOSED) {
      throw new ProblemException(
          InterviewProblem.INTERVIEW_CLOSED, "Set its status to coded to work on it again.");
    }
  }

  /**
   * Lets a transcript come to it.
   *
   * @throws ProblemException {@code status-not-allowed} before it was held, {@code
   *     interview-closed}
   */
  public void requireHeld() {
    if (status == InterviewStatus.SCHEDULED) {
      throw StatusRules.notAllowed(
          status, InterviewStatus.TRANSCRIBED, "Tell first on which day the interview was held.");
    }
    requireOpen();
  }
}
