package org.safeer.survey.responseimport.mapping;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.safeer.survey.Shapes;
import org.safeer.survey.response.Answer;

/**
 * What a label in the file stands for: in JSON the value of a scale point, or the key of an option.
 *
 * @param point null for an option
 * @param option null for a scale point
 */
@Schema(
    oneOf = {Integer.class, String.class},
    description = "Value of a scale point, or key of an option")
public record MappedValue(Integer point, @Pattern(regexp = Shapes.KEY) String option) {

  /** A point of a scale. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static MappedValue of(int point) {
    return new MappedValue(point, null);
  }

  /** An option of a choice. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static MappedValue of(String option) {
    return new MappedValue(null, option);
  }

  /** The value or the key, as it was given. */
  @JsonValue
  public Object given() {
    return point == null ? option : point;
  }

  Answer answer() {
    return point == null ? Answer.option(option) : Answer.value(point);
  }
}
