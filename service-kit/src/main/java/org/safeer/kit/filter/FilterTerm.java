package org.safeer.kit.filter;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.safeer.kit.json.CanonicalJson;
import org.safeer.kit.problem.FieldError;
import org.safeer.kit.problem.KitProblem;
import org.safeer.kit.problem.ProblemException;

/**
 * One condition, as a parameter tells it.
 *
 * @param parameter the parameter's name
 * @param field what is compared
 * @param values what with; one, or several where the operator takes them
 */
public record FilterTerm(
    String parameter, String field, FilterOperator operator, List<String> values) {

  /**
   * Throws unless the field can be compared like this.
   *
   * @throws ProblemException {@code invalid-parameter} with the rule {@code operator}
   */
  public void require(Set<FilterOperator> allowed) {
    if (!allowed.contains(operator)) {
      List<String> names = allowed.stream().map(FilterOperator::key).sorted().toList();
      throw refused("operator", "compares in a way its field does not offer: one of " + names);
    }
  }

  /**
   * The one value, as an id.
   *
   * @throws ProblemException {@code invalid-parameter} with the rule {@code value}
   */
  public UUID uuid() {
    return each("no UUID", UUID::fromString).get(0);
  }

  /**
   * The one value, as a time.
   *
   * @throws ProblemException {@code invalid-parameter} with the rule {@code value}
   */
  public Instant instant() {
    return each("no time as RFC 3339 writes it", FilterTerm::instant).get(0);
  }

  private static Instant instant(String text) {
    // A year of more than four digits has a sign, and may be none that the database knows.
    if (!Character.isDigit(text.charAt(0))) {
      throw new IllegalArgumentException();
    }
    return DateTimeFormatter.ISO_OFFSET_DATE_TIME.parse(text, Instant::from);
  }

  /**
   * The values, as whole numbers.
   *
   * @throws ProblemException {@code invalid-parameter} with the rule {@code value}
   */
  public List<Integer> integers() {
    return each("no whole number", Integer::valueOf);
  }

  /**
   * The values, as numbers of at most 30 digits on either side of the point.
   *
   * @throws ProblemException {@code invalid-parameter} with the rule {@code value}
   */
  public List<BigDecimal> numbers() {
    return each("no number", FilterTerm::number);
  }

  private static BigDecimal number(String text) {
    BigDecimal number = new BigDecimal(text);
    if (number.precision() > FilterTerms.LONGEST_NUMBER
        || Math.abs((long) number.scale()) > FilterTerms.LONGEST_NUMBER) {
      throw new NumberFormatException();
    }
    return number;
  }

  /**
   * Reads every value.
   *
   * @param what a value that cannot be read is
   * @param reader throws {@link IllegalArgumentException} or {@link DateTimeException} for one
   * @throws ProblemException {@code invalid-parameter} with the rule {@code value}
   */
  public <T> List<T> each(String what, Function<String, T> reader) {
    try {
      return values.stream().map(reader).toList();
    } catch (IllegalArgumentException | DateTimeException unreadable) {
      throw refused("value", "holds " + what);
    }
  }

  /** For each value, a JSON object that has it under this name, and nothing else. */
  public List<String> objects(String name) {
    return values.stream().map(value -> CanonicalJson.write(Map.of(name, value))).toList();
  }

  /** The parameter is not usable. */
  public ProblemException refused(String rule, String what) {
    return refused(parameter, rule, what);
  }

  static ProblemException refused(String parameter, String rule, String what) {
    String detail = parameter + " " + what + ".";
    return new ProblemException(
        KitProblem.INVALID_PARAMETER, detail, List.of(new FieldError(parameter, rule, detail)));
  }
}
