package org.safeer.interview.pseudonym;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What kind of identifying words a replacement takes out. */
public enum ReplacementKind {
  @JsonProperty("person")
  PERSON,
  @JsonProperty("place")
  PLACE,
  @JsonProperty("organisation")
  ORGANISATION,
  @JsonProperty("contact")
  CONTACT
}
