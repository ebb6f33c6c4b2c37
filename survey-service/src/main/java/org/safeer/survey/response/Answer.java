package org.safeer.survey.response;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.Pattern;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.safeer.survey.Decimals;
import org.safeer.survey.Shapes;

/**
 * The answer to one item: exactly one of the five.
 *
 * @param value a point of the item's scale
 * @param option one of the item's options
 * @param number a number in the item's range
 * @param text the respondent's own words; no other service ever sees them
 * @param missing why there is none
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
    description = "Exactly one of the members: the one that the item's type asks for, or `missing`",
    example = "{\"value\": 2}")
public record Answer(
    Integer value,
    @Pattern(regexp = Shapes.KEY) String option,
    BigDecimal number,
    String text,
    MissingKind missing) {

  /** The item was not answered. */
  public static final Answer NONE = missing(MissingKind.NO_ANSWER);

  /** 1.50 and 1.5 are the same answer. */
  public Answer {
    number = Decimals.canonical(number);
  }

  /** A point of a scale. */
  public static Answer value(int value) {
    return new Answer(value, null, null, null, null);
  }

  /** An option of a choice. */
  public static Answer option(String option) {
    return new Answer(null, option, null, null, null);
  }

  /** A number. */
  public static Answer number(BigDecimal number) {
    return new Answer(null, null, number, null, null);
  }

  /** Words. */
  public static Answer text(String text) {
    return new Answer(null, null, null, text, null);
  }

  /** No answer, and why. */
  public static Answer missing(MissingKind kind) {
    return new Answer(null, null, null, null, kind);
  }

  /** The names of the members that are there. */
  List<String> members() {
    List<String> members = new ArrayList<>();
    add("value", value, members);
    add("option", option, members);
    add("number", number, members);
    add("text", text, members);
    add("missing", missing, members);
    return members;
  }

  private static void add(String member, Object given, List<String> members) {
    if (given != null) {
      members.add(member);
    }
  }
}
