package org.safeer.survey.participant;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a participant can consent to. */
public enum ConsentScope {
  /** Answers to questionnaires. */
  @JsonProperty("survey")
  SURVEY,
  /** Interviews and their coding. */
  @JsonProperty("interview")
  INTERVIEW,
  /** Quotations, pseudonymised and approved one by one. */
  @JsonProperty("quotation")
  QUOTATION,
  /** Being asked again. */
  @JsonProperty("re-contact")
  RE_CONTACT
}
