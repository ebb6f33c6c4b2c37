package org.safeer.interview.interview;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;

/** How far an interview is. */
public enum InterviewStatus {
  /** It is to be held. */
  @JsonProperty("scheduled")
  SCHEDULED,
  /** It was held. */
  @JsonProperty("conducted")
  CONDUCTED,
  /** Its words are there. */
  @JsonProperty("transcribed")
  TRANSCRIBED,
  /** Its words are coded. */
  @JsonProperty("coded")
  CODED,
  /** Neither its words nor its codings change any more. */
  @JsonProperty("closed")
  CLOSED;

  /**
   * Whether somebody may say that it is so far now. Nobody says that an interview is transcribed:
   * the transcript does.
   */
  boolean leadsTo(InterviewStatus next) {
    return switch (this) {
      case SCHEDULED -> next == CONDUCTED;
      case CONDUCTED -> false;
      case TRANSCRIBED -> next == CODED;
      case CODED -> next == CLOSED;
      case CLOSED -> next == CODED;
    };
  }

  /** Its name in answers and in the database. */
  String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  static InterviewStatus of(String key) {
    return valueOf(key.toUpperCase(Locale.ROOT));
  }
}
