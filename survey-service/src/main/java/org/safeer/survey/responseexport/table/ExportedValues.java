package org.safeer.survey.responseexport.table;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What stands in the cells of closed items. */
public enum ExportedValues {
  /** Values of scale points and keys of options, the same in every language. */
  @JsonProperty("codes")
  CODES,
  /** Their words in one language. */
  @JsonProperty("labels")
  LABELS,
  /** Numbers alone, as statistical programs want them: points by their values, options counted. */
  @JsonProperty("numbers")
  NUMBERS
}
