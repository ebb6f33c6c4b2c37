package org.safeer.survey.study;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Map;
import org.safeer.survey.Shapes;

/**
 * A region of a study's frame.
 *
 * @param region its key
 * @param label its name by language tag
 */
public record Region(
    @NotNull @Pattern(regexp = Shapes.KEY) String region,
    @NotEmpty @Size(max = 50)
        Map<@Pattern(regexp = Shapes.LANGUAGE) String, @NotBlank @Size(max = 500) String> label) {

  /** Key of the region of those whose region is not known; every frame has it. */
  public static final String UNKNOWN = "unknown";

  static Region unknown() {
    return new Region(UNKNOWN, Map.of("en", "Unknown", "ur", "نامعلوم"));
  }
}
