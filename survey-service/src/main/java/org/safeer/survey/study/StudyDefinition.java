package org.safeer.survey.study;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.safeer.kit.problem.FieldError;
import org.safeer.survey.Findings;
import org.safeer.survey.Shapes;

/**
 * What a researcher says of a study when it is opened.
 *
 * @param title its title by language tag
 * @param languages the languages it is run in
 * @param basis why it may hold what people said
 * @param synthetic whether the data is made up
 * @param alreadyPublic whether the data was public before
 * @param sandbox whether it is there to try things in, and may be emptied; synthetic only, no if
 *     left out
 * @param attributes what it tells participants apart by; none if left out
 * @param sampling how participants were found; may be left out
 * @param frame its regions and the countries in them
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "PutStudyRequest", example = StudyExamples.STUDY)
public record StudyDefinition(
    @NotEmpty @Size(max = 50)
        Map<@Pattern(regexp = Shapes.LANGUAGE) String, @NotBlank @Size(max = 500) String> title,
    @NotEmpty @Size(max = 50) List<@NotNull @Pattern(regexp = Shapes.LANGUAGE) String> languages,
    @NotNull DataBasis basis,
    @NotNull Boolean synthetic,
    @NotNull Boolean alreadyPublic,
    Boolean sandbox,
    @Size(max = 50) List<@NotNull @Valid Attribute> attributes,
    @Valid Sampling sampling,
    @NotNull @Valid Frame frame) {

  /** Attributes may be left out. */
  public StudyDefinition {
    attributes = attributes == null ? List.of() : attributes;
  }

  /** The same definition with {@code unknown} among its regions. */
  StudyDefinition normalised() {
    return new StudyDefinition(
        title,
        languages,
        basis,
        synthetic,
        alreadyPublic,
        sandbox,
        attributes,
        sampling,
        frame.withUnknown());
  }

  /** The same definition with these attributes and this sampling. */
  StudyDefinition declaring(List<Attribute> attributes, Sampling sampling) {
    return new StudyDefinition(
        title, languages, basis, synthetic, alreadyPublic, sandbox, attributes, sampling, frame);
  }

  /** Where participants were found. */
  List<SamplingSource> sources() {
    return sampling == null ? List.of() : sampling.sources();
  }

  /** The keys of these places. */
  Set<String> sourceKeys() {
    return sampling == null ? Set.of() : sampling.sourceKeys();
  }

  /** Whether it may be emptied. */
  boolean isSandbox() {
    return Boolean.TRUE.equals(sandbox);
  }

  /** What is wrong across the fields. */
  List<FieldError> errors() {
    List<FieldError> errors = new ArrayList<>(FrameCheck.errors(frame));
    if (isSandbox() && !synthetic) {
      errors.add(
          new FieldError(
              "/sandbox", "synthetic-only", "/sandbox is for studies of made-up data alone."));
    }
    Findings findings = new Findings();
    AttributesCheck.check(attributes, findings.at("attributes"));
    if (sampling != null) {
      sampling.check(findings.at("sampling"));
    }
    errors.addAll(findings.errors());
    return errors;
  }
}
