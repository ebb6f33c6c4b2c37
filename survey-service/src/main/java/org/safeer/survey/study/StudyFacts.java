package org.safeer.survey.study;

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
}
