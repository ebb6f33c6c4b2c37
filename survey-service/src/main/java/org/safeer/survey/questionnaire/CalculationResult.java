package org.safeer.survey.questionnaire;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What comes of a calculation. */
@Schema(
    description =
        "What comes of the calculation: a number, which other services count, or a text, which"
            + " stays here; no later version may change it; calculated only")
public enum CalculationResult {
  /** A number, rounded to six digits after its point. */
  @JsonProperty("number")
  NUMBER,
  /** Words. */
  @JsonProperty("text")
  TEXT
}
