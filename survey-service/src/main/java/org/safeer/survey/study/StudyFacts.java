package org.safeer.survey.study;

import java.util.List;
import org.safeer.kit.problem.FieldError;
import org.safeer.kit.problem.ProblemException;
import org.safeer.survey.Problems;

/**
 * What other features need to know of a study.
 *
 * @param study its key
 * @param basis why it may hold what people said
 * @param frame its regions and the countries in them
 */
public record StudyFacts(String study, DataBasis basis, Frame frame) {

  /** Whether this is an ISO 3166-1 alpha-2 code, in the frame or not. */
  public boolean isCountry(String code) {
    return FrameCheck.isCountry(code);
  }

  /**
   * Lets pass what only studies have whose participants consent.
   *
   * @throws ProblemException {@code validation-failed}
   */
  public void requireConsent() {
    if (basis != DataBasis.CONSENT) {
      String detail = "The study holds published data; nobody's consent is asked for it.";
      throw Problems.invalid(List.of(new FieldError("", "study-basis", detail)));
    }
  }
}
