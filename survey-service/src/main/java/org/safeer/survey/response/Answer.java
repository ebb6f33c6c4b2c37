package org.safeer.survey.response;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.Pattern;
import org.safeer.survey.Shapes;

/**
 * The answer to one item: exactly one of the three.
 *
 * @param value a point of the item's scale
 * @param option one of the item's options
 * @param missing why there is none
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Answer(
    Integer value, @Pattern(regexp = Shapes.KEY) String option, MissingKind missing) {

  /** The item was not answered. */
  public static final Answer NONE = missing(MissingKind.NO_ANSWER);

  /** A point of a scale. */
  public static Answer value(int value) {
    return new Answer(value, null, null);
  }

  /** An option of a choice. */
  public static Answer option(String option) {
    return new Answer(null, option, null);
  }

  /** No answer, and why. */
  public static Answer missing(MissingKind kind) {
    return new Answer(null, null, kind);
  }

  int given() {
    return (value == null ? 0 : 1) + (option == null ? 0 : 1) + (missing == null ? 0 : 1);
  }
}
