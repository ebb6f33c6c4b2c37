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
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.safeer.kit.problem.FieldError;
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
 * @param samplingDesign how participants were found, in a sentence or two; may be left out
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
    @Size(max = 2000) String samplingDesign,
    @NotNull @Valid Frame frame) {

  /** The same definition with {@code unknown} among its regions. */
  StudyDefinition normalised() {
    return new StudyDefinition(
        title,
        languages,
        basis,
        synthetic,
        alreadyPublic,
        sandbox,
        samplingDesign,
        frame.withUnknown());
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
    return errors;
  }
}
