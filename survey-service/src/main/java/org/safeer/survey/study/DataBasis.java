package org.safeer.survey.study;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Why a study may hold what people said. */
public enum DataBasis {
  /** Every participant agreed to it. */
  @JsonProperty("consent")
  CONSENT,
  /** The data had been published before; nobody's consent is made up for it. */
  @JsonProperty("published-dataset")
  PUBLISHED_DATASET
}
