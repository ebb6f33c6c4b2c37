package org.safeer.survey.quota;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;

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
    return name().toLowerCase(Locale.ROOT);
  }
}
