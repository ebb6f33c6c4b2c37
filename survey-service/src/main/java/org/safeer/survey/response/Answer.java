package org.safeer.survey.response;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.safeer.survey.Decimals;
import org.safeer.survey.Shapes;
import org.safeer.survey.json.IsoDate;

/**
 * The answer to one item: one of its members, where words beside a choice count with the choice.
 *
 * @param value a point of the item's scale
 * @param option one of the item's options
 * @param options some of the item's options
 * @param number a number in the item's range
 * @param text the respondent's own words, alone or beside a choice; no other service ever sees them
 * @param ranking options of the item, the first first
 * @param date a day in the item's range
 * @param missing why there is none
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
    description =
        "One member: the one that the item's type asks for, or `missing`. Beside `option` or"
            + " `options` there may be `text`, if an option is chosen that asks to specify",
    example = "{\"value\": 2}")
public record Answer(
    Integer value,
    @Pattern(regexp = Shapes.KEY) String option,
    @Schema(description = "Some of the item's options: a set, its order means nothing")
        @Size(max = Answer.MOST_OPTIONS)
        List<@NotNull @Pattern(regexp = Shapes.KEY) String> options,
    BigDecimal number,
    String text,
    @Schema(description = "Options of the item, the first first") @Size(max = Answer.MOST_OPTIONS)
        List<@NotNull @Pattern(regexp = Shapes.KEY) String> ranking,
    @JsonDeserialize(using = IsoDate.class) LocalDate date,
    MissingKind missing) {

  static final int MOST_OPTIONS = 300;

  /** The item was not answered. */
  public static final Answer NONE = missing(MissingKind.NO_ANSWER);

  /** 1.50 and 1.5 are the same answer. */
  public Answer {
    number = Decimals.canonical(number);
  }

  /** A point of a scale. */
  public static Answer value(int value) {
    return new Answer(value, null, null, null, null, null, null, null);
  }

  /** An option of a choice. */
  public static Answer option(String option) {
    return new Answer(null, option, null, null, null, null, null, null);
  }

  /** Some options of a choice. */
  public static Answer options(List<String> options) {
    return new Answer(null, null, options, null, null, null, null, null);
  }

  /** A number. */
  public static Answer number(BigDecimal number) {
    return new Answer(null, null, null, number, null, null, null, null);
  }

  /** Words. */
  public static Answer text(String text) {
    return new Answer(null, null, null, null, text, null, null, null);
  }

  /** Options in an order. */
  public static Answer ranking(List<String> ranking) {
    return new Answer(null, null, null, null, null, ranking, null, null);
  }

  /** A day. */
  public static Answer date(LocalDate date) {
    return new Answer(null, null, null, null, null, null, date, null);
  }

  /** No answer, and why. */
  public static Answer missing(MissingKind kind) {
    return new Answer(null, null, null, null, null, null, null, kind);
  }

  /** The same with these options, or with these words. */
  Answer with(List<String> otherOptions, String otherText) {
    return new Answer(value, option, otherOptions, number, otherText, ranking, date, missing);
  }

  /** The names of the members that answer; words beside a choice do not by themselves. */
  List<String> members() {
    List<String> members = new ArrayList<>();
    add("value", value, members);
    add("option", option, members);
    add("options", options, members);
    add("number", number, members);
    add("text", option == null && options == null ? text : null, members);
    add("ranking", ranking, members);
    add("date", date, members);
    add("missing", missing, members);
    return members;
  }

  private static void add(String member, Object given, List<String> members) {
    if (given != null) {
      members.add(member);
    }
  }
}
