package org.safeer.survey.questionnaire;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A response scale that Likert items share.
 *
 * @param points at least two, in the order they are shown in
 * @param notApplicable whether "does not apply to me" is offered beside the points
 * @param preferNotToSay whether "I would rather not say" is; null for no
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ResponseScale(
    @NotNull @Size(max = 50) List<@NotNull @Valid ScalePoint> points,
    Boolean notApplicable,
    @Schema(description = "Whether “I would rather not say” is offered beside the points")
        Boolean preferNotToSay) {

  /** What is not said is no; the younger member is left out then, for published hashes' sake. */
  public ResponseScale {
    notApplicable = notApplicable != null && notApplicable;
    preferNotToSay = Boolean.TRUE.equals(preferNotToSay) ? true : null;
  }
}
