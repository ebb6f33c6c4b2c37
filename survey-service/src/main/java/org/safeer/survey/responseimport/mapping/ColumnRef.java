package org.safeer.survey.responseimport.mapping;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A column of the file: in JSON its index, counted from 0; or its header; or, where several header
 * rows together name it, the texts of all of them, top down.
 *
 * @param index null if it is named
 * @param names null if it is counted; one of them may stand in any header row
 */
@Schema(
    oneOf = {Integer.class, String.class, String[].class},
    description =
        "Index, counted from 0; or the text of a header row; or the texts of all header rows, top"
            + " down, where a question stands once above the columns of its options")
public record ColumnRef(
    @Min(0) Integer index, @Size(min = 1, max = 20) List<@NotNull @Size(max = 4000) String> names) {

  /** A column by its place. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static ColumnRef of(int index) {
    return new ColumnRef(index, null);
  }

  /** A column by its header. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static ColumnRef of(String name) {
    return new ColumnRef(null, List.of(name));
  }

  /** A column by all its headers. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static ColumnRef of(List<String> names) {
    return new ColumnRef(null, names);
  }

  /** The index, the name or the names, as they were given. */
  @JsonValue
  public Object given() {
    if (index != null) {
      return index;
    }
    return names.size() == 1 ? names.get(0) : names;
  }
}
