package org.safeer.survey.participant;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Set;
import org.safeer.survey.consentform.ConsentScope;

/** A part of a study that a participant can leave for ever and stay in the other. */
public enum Strand {
  /** Answers to questionnaires. */
  @JsonProperty("survey")
  SURVEY(Set.of(ConsentScope.SURVEY)),
  /** Interviews, their coding, and quotations from them. */
  @JsonProperty("interview")
  INTERVIEW(Set.of(ConsentScope.INTERVIEW, ConsentScope.QUOTATION));

  private final Set<ConsentScope> scopes;

  Strand(Set<ConsentScope> scopes) {
    this.scopes = scopes;
  }

  /** What can no longer be agreed to once it is left. */
  Set<ConsentScope> scopes() {
    return scopes;
  }
}
