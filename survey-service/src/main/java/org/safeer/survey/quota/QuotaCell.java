package org.safeer.survey.quota;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.safeer.survey.Findings;
import org.safeer.survey.Shapes;
import org.safeer.survey.study.StudyFacts;

/**
 * Whose responses a quota counts.
 *
 * @param region of the study's frame, {@code unknown} included; null for every region
 * @param attributes values that the participant was registered with, all of them; empty for
 *     everybody
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
    description = "Whose responses are counted: those of participants who meet all that is said")
public record QuotaCell(
    @Schema(description = "A region of the study; every one if left out")
        @Pattern(regexp = Shapes.KEY)
        String region,
    @Schema(description = "Values of attributes the study declares; all must be the participant's")
        @Size(max = 10)
        Map<@Pattern(regexp = Shapes.KEY) String, @NotBlank @Size(max = 200) String> attributes) {

  /** Attributes may be left out. */
  public QuotaCell {
    attributes = attributes == null ? Map.of() : attributes;
  }

  /** Whether a participant of this region and these attributes is in it. */
  boolean holds(String theirRegion, Map<String, String> theirAttributes) {
    return (region == null || region.equals(theirRegion))
        && theirAttributes.entrySet().containsAll(attributes.entrySet());
  }

  /** Says what does not fit the study. */
  void check(StudyFacts study, Findings place) {
    place
        .at("region")
        .require(
            region == null || study.frame().has(region),
            "unknown-region",
            "is not a region of the study's frame");
    study.checkAttributes(attributes, place);
  }
}
