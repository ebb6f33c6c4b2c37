package org.safeer.survey.xlsform;

import java.util.LinkedHashMap;
import java.util.Map;

/** What the columns mean that only Safeer knows. */
final class ColumnMeanings {

  static final Map<String, String> ALL = all();

  private ColumnMeanings() {}

  private static Map<String, String> all() {
    Map<String, String> all = new LinkedHashMap<>();
    all.put(Column.OUR_TYPE, "yes-no or matrix: a choice of yes and no, a grid of rows");
    all.put(
        Column.OUR_CONSTRAINT,
        "The item's own constraint, where `constraint` holds its bounds besides");
    all.put(Column.REQUIRED_IF, "When it must be answered, where `required` cannot say so");
    all.put(Column.UNIT, "What its numbers count");
    all.put(Column.MINIMUM, "The least number");
    all.put(Column.MAXIMUM, "The greatest number");
    all.put(Column.DECIMALS, "Digits after the point");
    all.put(Column.EARLIEST, "The first day");
    all.put(Column.LATEST, "The last day");
    all.put(Column.MAXIMUM_LENGTH, "Most characters");
    all.put(Column.MINIMUM_CHOICES, "How many options are chosen at least");
    all.put(Column.MAXIMUM_CHOICES, "How many are chosen, or ranked, at most");
    all.put(Column.PREFER_NOT_TO_SAY, "“I would rather not say” is offered");
    all.put(Column.NOT_APPLICABLE, "“Does not apply to me” is offered beside the scale");
    all.put(Column.SENSITIVE, "An answer could harm who gave it");
    all.put(Column.REVERSED, "Agreement means the opposite");
    all.put(Column.RESULT, "number or text: what comes of the calculation");
    all.put(Column.ORDER, "The place of the section among the sections");
    all.put(Column.SCALE, "The list is a response scale");
    all.put(Column.EXCLUSIVE, "The option is chosen alone or not at all");
    all.put(Column.SPECIFY, "Whoever chooses the option may say more in their own words");
    all.put(Column.TITLE, "The title in other languages");
    return all;
  }
}
