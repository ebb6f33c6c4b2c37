package org.safeer.survey.xlsform;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What became of something that a questionnaire does not say as the form does. */
@Schema(
    description =
        """
        - `left-out`: it is not stored
        - `changed`: it is stored in another way
        - `ignored`: it is not stored, and nothing that is asked depends on it""")
public enum FindingKind {
  /** It is not stored. */
  @JsonProperty("left-out")
  LEFT_OUT,
  /** It is stored in another way. */
  @JsonProperty("changed")
  CHANGED,
  /** It is not stored, and nothing that is asked depends on it. */
  @JsonProperty("ignored")
  IGNORED
}
