package org.safeer.survey.consentform;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

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
  RE_CONTACT;

  /** The same scopes, each once and in one order. */
  public static List<ConsentScope> asSet(List<ConsentScope> scopes) {
    return scopes == null ? null : scopes.stream().distinct().sorted(ConsentScope::byName).toList();
  }

  /** A null is left for the validator to find. */
  private static int byName(ConsentScope one, ConsentScope other) {
    return one == null || other == null ? 0 : one.compareTo(other);
  }
}
