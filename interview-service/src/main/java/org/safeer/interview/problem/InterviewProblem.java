package org.safeer.interview.problem;

import org.safeer.kit.problem.ProblemCode;

/** The problems of interviews, transcripts, codes, codings and memos. */
public enum InterviewProblem implements ProblemCode {
  CONSENT_MISSING("consent-missing", 409, "The participant has not agreed to this"),
  INTERVIEW_EXISTS("interview-exists", 409, "Another interview is stored under this id"),
  STATUS_NOT_ALLOWED("status-not-allowed", 409, "The interview cannot take this status now"),
  INTERVIEW_CLOSED("interview-closed", 409, "The interview is closed"),
  GUIDE_EXISTS("guide-exists", 409, "Another guide is stored under this key"),
  PSEUDONYM_EXISTS("pseudonym-exists", 409, "Another pseudonym is stored under this id"),
  PSEUDONYMS_FULL("pseudonyms-full", 409, "The study's list of pseudonyms is full"),
  TRANSCRIPT_CODED("transcript-coded", 409, "Codings stand on words the new text does not have"),
  TRANSCRIPT_MISSING("transcript-missing", 409, "The interview has no transcript yet"),
  CODE_EXISTS("code-exists", 409, "Another code is stored under this key"),
  CODEBOOK_FULL("codebook-full", 409, "The codebook has as many codes as it can hold"),
  CODE_RETIRED("code-retired", 409, "Nothing more is coded by this code"),
  CODE_MERGED("code-merged", 409, "The code was merged into another one"),
  CODING_EXISTS("coding-exists", 409, "Another coding is stored under this id"),
  NOT_QUOTABLE("not-quotable", 409, "The coding is not offered as a quotation"),
  OWN_QUOTATION("own-quotation", 409, "A quotation is approved by a second person"),
  INTERVIEWEE_APPROVAL_MISSING(
      "interviewee-approval-missing", 409, "The interviewee has not agreed to this quotation"),
  AGREEMENT_OFF("agreement-off", 409, "The study does not compute agreement"),
  AGREEMENT_TOO_LARGE("agreement-too-large", 409, "Too much is coded to compare it in one call"),
  MEMO_EXISTS("memo-exists", 409, "Another memo is stored under this id"),
  NOT_THE_AUTHOR("not-the-author", 409, "A memo is changed by its author alone"),
  MEMO_DELETED("memo-deleted", 410, "The memo was deleted; its id is not used again"),
  CODING_DELETED("coding-deleted", 410, "The coding was deleted; its id is not used again"),
  PARTICIPANT_WITHDRAWN("participant-withdrawn", 410, "The participant has withdrawn"),
  PSEUDONYMS_UNAVAILABLE(
      "pseudonyms-unavailable", 503, "Identifying words cannot be kept or read here");

  private final String code;
  private final int status;
  private final String title;

  InterviewProblem(String code, int status, String title) {
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
