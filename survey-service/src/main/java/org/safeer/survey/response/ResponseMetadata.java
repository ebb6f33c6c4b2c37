package org.safeer.survey.response;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.safeer.kit.problem.FieldError;
import org.safeer.survey.Findings;
import org.safeer.survey.Shapes;
import org.safeer.survey.questionnaire.PublishedQuestionnaire;

/**
 * How a questionnaire was answered, as the client tells it. No place, no device, no address.
 *
 * @param startedAt when the participant began; null if the client does not say, as the others
 * @param language in which the items were read, a BCP 47 tag
 * @param sections seconds, 0 to 86400, that each section of the questionnaire took
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ResponseMetadata(
    @Schema(description = "When the participant began") @PastOrPresent Instant startedAt,
    @Schema(description = "In which language the items were read")
        @Pattern(regexp = Shapes.LANGUAGE)
        String language,
    @Schema(description = "Seconds that each section of the questionnaire took") @Size(max = 100)
        Map<@Pattern(regexp = Shapes.KEY) String, @NotNull @Min(0) @Max(86_400) Integer> sections) {

  /** None and empty are the same. */
  public ResponseMetadata {
    sections = sections == null || sections.isEmpty() ? null : new TreeMap<>(sections);
  }

  /** The same, or null if it tells nothing. */
  public static ResponseMetadata orNone(ResponseMetadata given) {
    return given == null || given.isEmpty() ? null : given;
  }

  @JsonIgnore
  private boolean isEmpty() {
    return startedAt == null && language == null && sections == null;
  }

  /** What of it does not fit the questionnaire, with pointers as into a single request. */
  List<FieldError> errors(PublishedQuestionnaire questionnaire) {
    Findings found = new Findings();
    if (sections != null) {
      sections.keySet().stream()
          .filter(section -> !questionnaire.sections().contains(section))
          .forEach(
              section ->
                  found
                      .at("metadata", "sections", section)
                      .add("unknown-section", "is no section of the questionnaire"));
    }
    return found.errors();
  }
}
