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
  QUESTIONNAIRE_VERSION_RETIRED(
      "questionnaire-version-retired", 409, "The questionnaire version takes no new answers"),
  TEST_TOKEN_INVALID("test-token-invalid", 409, "No test of the draft is open with this token"),
  TEST_FULL("test-full", 409, "The test of the draft holds as many responses as it takes"),
  WEIGHTING_DIFFERS("weighting-differs", 409, "The weighting is stored with other margins"),
  WEIGHTING_UNFINISHED("weighting-unfinished", 409, "The weighting has no weights"),
  INVITATION_DIFFERS("invitation-differs", 409, "The invitation is stored with other content"),
  INVITATION_USED_UP("invitation-used-up", 410, "The invitation lets nobody in any more"),
  INVITATION_EXPIRED("invitation-expired", 410, "The invitation has expired"),
  INVITATION_REVOKED("invitation-revoked", 410, "The invitation has been revoked"),
  PARTICIPATION_DIFFERS(
      "participation-differs", 409, "The participation is stored with other content"),
  CONSENT_FORM_MISSING(
      "consent-form-missing", 409, "The study has no consent form to show to respondents"),
  EXPORT_DIFFERS("export-differs", 409, "The export is stored with another request"),
  EXPORT_UNFINISHED("export-unfinished", 409, "The export has no files yet"),
  EXPORT_OUTDATED("export-outdated", 409, "The export's files are gone"),
  LINK_EXPIRED("link-expired", 410, "The link has expired"),
  RESPONSE_DIFFERS("response-differs", 409, "The response is stored with other content"),
  RESPONSE_SUBMITTED("response-submitted", 409, "The response has been submitted"),
  RESPONSE_REVIEWED("response-reviewed", 409, "The response has been decided on"),
  QUOTA_FULL("quota-full", 409, "The quota has no place left"),
  TOO_MANY_QUOTAS("too-many-quotas", 409, "The study has as many quotas as it may have"),
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
