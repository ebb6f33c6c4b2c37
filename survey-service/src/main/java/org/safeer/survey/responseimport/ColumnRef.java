package org.safeer.survey.responseimport;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A column of the file: in JSON its index, counted from 0, or the text of its first header row.
 *
 * @param index null if it is named
 * @param name null if it is counted
 */
@Schema(
    oneOf = {Integer.class, String.class},
    description = "Index, counted from 0, or the text of the first header row")
public record ColumnRef(@Min(0) Integer index, @Size(min = 1, max = 2000) String name) {

  /** A column by its place. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static ColumnRef of(int index) {
    return new ColumnRef(index, null);
  }

  /** A column by its header. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static ColumnRef of(String name) {
    return new ColumnRef(null, name);
  }

  /** The index or the name, as it was given. */
  @JsonValue
  public Object given() {
    return index == null ? name : index;
  }
}
