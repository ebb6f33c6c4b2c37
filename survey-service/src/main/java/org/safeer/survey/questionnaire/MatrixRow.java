package org.safeer.survey.questionnaire;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Map;
import org.safeer.survey.Shapes;

/**
 * A row of a matrix: a Likert item that shares its heading and its scale with the other rows.
 *
 * @param row its key, one among the keys of the items
 * @param label its words by language tag
 * @param reversed whether agreement means the opposite; null for no
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record MatrixRow(
    @NotNull @Pattern(regexp = Shapes.KEY) String row,
    @NotEmpty @Size(max = 50)
        Map<@Pattern(regexp = Shapes.LANGUAGE) String, @NotBlank @Size(max = 2000) String> label,
    Boolean reversed) {

  /** What is not said is no. */
  public MatrixRow {
    reversed = Boolean.TRUE.equals(reversed) ? true : null;
  }
}
