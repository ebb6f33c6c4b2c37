package org.safeer.survey.questionnaire;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How an item is answered. */
@Schema(description = ItemType.DESCRIPTION)
public enum ItemType {
  /** By a point of a scale. */
  @JsonProperty("likert")
  LIKERT,
  /** By one of its options. */
  @JsonProperty("single-choice")
  SINGLE_CHOICE,
  /** By a decimal number. */
  @JsonProperty("number")
  NUMBER,
  /** In the respondent's own words, which never leave this service. */
  @JsonProperty("text")
  TEXT,
  /** Row by row, each by a point of one scale: many Likert items under one heading. */
  @JsonProperty("matrix")
  MATRIX,
  /** By a set of its options. */
  @JsonProperty("multiple-choice")
  MULTIPLE_CHOICE,
  /** By its options in an order. */
  @JsonProperty("ranking")
  RANKING,
  /** By a day. */
  @JsonProperty("date")
  DATE,
  /** By the option yes or the option no. */
  @JsonProperty("yes-no")
  YES_NO,
  /** Not at all: it is read. */
  @JsonProperty("note")
  NOTE,
  /** By the server, from the answers before it. */
  @JsonProperty("calculated")
  CALCULATED;

  static final String DESCRIPTION =
      """
      How the item is answered; no later version may change it, nor the `result` of a calculation. Scale, options, bounds and unit may change: each response tells which version it answers.

      - `likert`: by a point of the scale that `scale` names: `{"value": 2}`
      - `matrix`: as many likert items under one heading; each of its `rows` is answered under its own key
      - `single-choice`: by one of `options`: `{"option": "yes"}`
      - `multiple-choice`: by some of `options`: `{"options": ["tv", "radio"]}`, a set
      - `ranking`: by `options` in an order, the first first: `{"ranking": ["b", "a", "c"]}`; every option once, or up to `maximumChoices` of them
      - `yes-no`: `{"option": "yes"}` or `{"option": "no"}`; `options` may word the two, else they are worded as usual in en, ur, ar and fr
      - `number`: by a decimal: `{"number": 12.5}`
      - `date`: by a day: `{"date": "2025-11-20"}`
      - `text`: in the respondent's own words: `{"text": "…"}`
      - `note`: is shown and takes no answer
      - `calculated`: by the server, from the answers before it, as `calculation` says: never sent, and read as a `number` or a `text`""";

  /** Whether other services count it by the points or options that the questionnaire names. */
  public boolean isClosed() {
    return this == LIKERT || this == SINGLE_CHOICE || this == YES_NO;
  }

  /** Whether other services learn how it was answered; of a calculation its result decides. */
  public boolean isTold() {
    return isClosed() || this == NUMBER || this == MULTIPLE_CHOICE;
  }
}
