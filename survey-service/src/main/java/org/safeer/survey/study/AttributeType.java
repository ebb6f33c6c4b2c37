package org.safeer.survey.study;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What an attribute's values are. There is no free text: people would write names into it. */
public enum AttributeType {
  /** One of the attribute's options. */
  @JsonProperty("category")
  CATEGORY,
  /** A whole number between the attribute's bounds. */
  @JsonProperty("number")
  NUMBER
}
