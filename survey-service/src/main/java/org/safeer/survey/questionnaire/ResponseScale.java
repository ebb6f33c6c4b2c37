package org.safeer.survey.questionnaire;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * A response scale that Likert items share.
 *
 * @param points at least two, in the order they are shown in
 * @param notApplicable whether "does not apply to me" is offered beside the points
 */
public record ResponseScale(
    @NotNull @Size(max = 50) List<@NotNull @Valid ScalePoint> points, Boolean notApplicable) {

  /** What is not said is no. */
  public ResponseScale {
    notApplicable = notApplicable != null && notApplicable;
  }
}
