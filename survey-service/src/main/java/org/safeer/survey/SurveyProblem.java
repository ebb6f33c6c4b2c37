package org.safeer.survey;

import org.safeer.kit.problem.ProblemCode;

/** The problems only this service answers with. */
public enum SurveyProblem implements ProblemCode {
  STUDY_EXISTS("study-exists", 409, "The study key is taken"),
  NOT_A_SANDBOX("not-a-sandbox", 409, "Only a sandbox can be emptied"),
  PARTICIPANT_UNKNOWN("participant-unknown", 404, "The study has no such participant"),
  PARTICIPANT_DIFFERS("participant-differs", 409, "The participant is stored with other content"),
  CONSENT_FORM_DIFFERS(
      "consent-form-differs", 409, "The consent form is stored with other content"),
  CONSENT_DIFFERS("consent-differs", 409, "The consent is stored with other content"),
  CONSENT_MISSING("consent-missing", 409, "The participant's basis does not cover this"),
  QUESTIONNAIRE_VERSION_UNKNOWN(
      "questionnaire-version-unknown", 404, "The study has no such published questionnaire"),
  RESPONSE_DIFFERS("response-differs", 409, "The response is stored with other content"),
  CONTACTS_UNAVAILABLE("contacts-unavailable", 503, "Contact details cannot be kept or read here");

  private final String code;
  private final int status;
  private final String title;

  SurveyProblem(String code, int status, String title) {
    this.code = code;
    this.status = status;
    this.title = title;
  }

  @Override
  public String code() {
    return code;
  }

  @Override
  public int status() {
    return status;
  }

  @Override
  public String title() {
    return title;
  }
}
