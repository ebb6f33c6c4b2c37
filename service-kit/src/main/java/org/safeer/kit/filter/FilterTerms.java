package org.safeer.kit.filter;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.safeer.kit.json.StorableText;
import org.safeer.kit.problem.ProblemException;

/** Reads the parameters {@code filter[field][operator]=value}. */
public final class FilterTerms {

  static final int LONGEST_NUMBER = 30;

  private static final int MOST_TERMS = 10;
  private static final int MOST_VALUES = 50;
  private static final int LONGEST_VALUE = 200;
  private static final String PREFIX = "filter";

  private static final Pattern SHAPE =
      Pattern.compile("filter\\[([A-Za-z0-9_.-]{1,100})\\]\\[([a-z]{1,10})\\]");

  private FilterTerms() {}

  /**
   * The conditions in the order of their parameters' names; empty if there are none.
   *
   * @param query all parameters of the request, decoded
   * @throws ProblemException {@code invalid-parameter} naming the first that is not usable
   */
  public static List<FilterTerm> of(Map<String, List<String>> query) {
    List<FilterTerm> terms = new ArrayList<>();
    new TreeMap<>(query)
        .forEach(
            (name, values) -> {
              if (name.startsWith(PREFIX)) {
                terms.add(term(name, values));
              }
            });
    if (terms.size() > MOST_TERMS) {
      throw FilterTerm.refused(PREFIX, "too-many", "stands for more than 10 conditions");
    }
    return terms;
  }

  private static FilterTerm term(String name, List<String> values) {
    Matcher shape = SHAPE.matcher(name);
    if (!shape.matches()) {
      // Whatever else the name holds is not repeated.
      throw FilterTerm.refused(PREFIX, "shape", "must be written filter[field][operator]=value");
    }
    FilterOperator operator =
        FilterOperator.of(shape.group(2))
            .orElseThrow(
                () -> FilterTerm.refused(name, "operator", "has none of eq, in, ge, le, missing"));
    if (values.size() != 1) {
      throw FilterTerm.refused(name, "repeated", "must be given once");
    }
    return new FilterTerm(name, shape.group(1), operator, split(name, operator, values.get(0)));
  }

  private static List<String> split(String name, FilterOperator operator, String value) {
    List<String> parts = operator.takesSeveral() ? List.of(value.split(",", -1)) : List.of(value);
    if (parts.size() > MOST_VALUES) {
      throw FilterTerm.refused(name, "too-many", "holds more than 50 values");
    }
    for (String part : parts) {
      if (part.isEmpty() || part.length() > LONGEST_VALUE || !StorableText.isStorable(part)) {
        throw FilterTerm.refused(name, "value", "must hold values of 1 to 200 characters");
      }
    }
    return parts;
  }
}
