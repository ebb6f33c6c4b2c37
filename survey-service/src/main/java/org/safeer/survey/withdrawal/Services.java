package org.safeer.survey.withdrawal;

/** The services that hold something of a participant, as erasures name them. */
final class Services {

  /** This one. */
  static final String SURVEY = "survey-service";

  static final String INTERVIEW = "interview-service";

  static final String THEME = "theme-service";

  private Services() {}
}
