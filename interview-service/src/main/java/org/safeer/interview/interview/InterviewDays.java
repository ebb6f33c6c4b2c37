package org.safeer.interview.interview;

import java.time.LocalDate;
import org.safeer.interview.problem.Problems;

/** Which days an interview can be of. */
final class InterviewDays {

  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2100;

  private InterviewDays() {}

  /**
   * Lets pass a day on which somebody can have been interviewed; and none at all.
   *
   * @param member that holds it, as a JSON Pointer
   * @throws org.safeer.kit.problem.ProblemException {@code validation-failed}
   */
  static void check(String member, LocalDate day) {
    if (day != null && (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR)) {
      String rule = member + " must be a day of the years 1900 to 2100.";
      throw Problems.invalid(member, "range", rule);
    }
  }
}
