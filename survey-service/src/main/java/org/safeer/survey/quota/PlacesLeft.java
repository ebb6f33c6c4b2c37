package org.safeer.survey.quota;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.safeer.survey.Spelling;

/** Whether a quota has places left. */
public enum PlacesLeft {
  /** There is at least one. */
  @JsonProperty("open")
  OPEN,
  /** There is none. */
  @JsonProperty("full")
  FULL;

  /** The name in an entity tag. */
  String key() {
    return Spelling.of(this);
  }
}
