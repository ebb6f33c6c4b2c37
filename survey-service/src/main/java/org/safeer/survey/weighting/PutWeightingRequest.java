package org.safeer.survey.weighting;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.safeer.kit.problem.FieldError;
import org.safeer.survey.Findings;
import org.safeer.survey.Shapes;
import org.safeer.survey.study.Attribute;
import org.safeer.survey.study.AttributeType;
import org.safeer.survey.study.StudyFacts;

/**
 * What a population looks like, for the responses to a questionnaire to be weighted to.
 *
 * @param questionnaire the responses to any of its versions are weighted
 * @param margins how the population is divided, each by something else
 * @param trim bounds of the weights; none if left out
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(example = PutWeightingRequest.EXAMPLE)
public record PutWeightingRequest(
    @NotNull @Pattern(regexp = Shapes.KEY) String questionnaire,
    @Schema(description = "How the population is divided, each margin by something else")
        @NotNull
        @Size(min = 1, max = 6)
        List<@NotNull @Valid Margin> margins,
    @Valid Trim trim) {

  static final String EXAMPLE =
      """
      {
        "questionnaire": "main",
        "margins": [
          {"attribute": "region", "shares": {"north-america": 0.3, "europe": 0.4, "gulf": 0.3}},
          {"attribute": "generation", "shares": {"first": 0.6, "second": 0.4}}
        ],
        "trim": {"least": 0.25, "most": 5}
      }""";

  /** What does not fit the study. */
  List<FieldError> errors(StudyFacts study) {
    Findings found = new Findings();
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < margins.size(); i++) {
      Margin margin = margins.get(i);
      Findings place = found.at("margins", i);
      boolean other = seen.add(margin.attribute());
      place.at("attribute").require(other, "duplicate-margin", "divides another margin already");
      place.at("shares").require(margin.isWhole(), "shares", "do not add up to 1");
      categories(margin, study, place);
    }
    return found.errors();
  }

  private static void categories(Margin margin, StudyFacts study, Findings place) {
    Set<String> known = categories(margin, study);
    if (known == null) {
      place
          .at("attribute")
          .add("unknown-attribute", "is neither region nor a category attribute of the study");
      return;
    }
    margin
        .shares()
        .keySet()
        .forEach(
            category ->
                place
                    .at("shares", category)
                    .require(known.contains(category), "option", "is no category of it"));
  }

  /** Null if it is nothing that divides participants into categories. */
  private static Set<String> categories(Margin margin, StudyFacts study) {
    if (margin.isOfRegion()) {
      return study.frame().regionKeys();
    }
    Attribute declared = study.attributes().get(margin.attribute());
    boolean category = declared != null && declared.type() == AttributeType.CATEGORY;
    return category ? declared.optionKeys() : null;
  }
}
