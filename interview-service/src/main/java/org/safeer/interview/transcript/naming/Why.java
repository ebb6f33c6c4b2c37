package org.safeer.interview.transcript.naming;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Why words are taken for identifying ones. */
public enum Why {
  /** The study named them. */
  @JsonProperty("listed")
  LISTED,
  /** They label a speaker. */
  @JsonProperty("label")
  LABEL,
  /** An e-mail address, a telephone number, or another way to reach somebody. */
  @JsonProperty("contact")
  CONTACT,
  /** A postal address. */
  @JsonProperty("address")
  ADDRESS,
  /** A date somebody may have been born on. */
  @JsonProperty("date")
  DATE,
  /** Words such as Mrs or my name is stand before them. */
  @JsonProperty("introduced")
  INTRODUCED,
  /** They are written as names are. */
  @JsonProperty("capitals")
  CAPITALS,
  /** They are part of another name. */
  @JsonProperty("part")
  PART
}
