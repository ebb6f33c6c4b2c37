package org.safeer.survey.responsefilter;

import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A condition in SQL on {@code response r} and {@code participant p}.
 *
 * @param sql with {@code %s} in place of each value
 * @param ofParticipant whether it reads the participant
 * @param indexed whether an index finds what meets it
 */
record Condition(String sql, List<?> values, boolean ofParticipant, boolean indexed) {

  static Condition ofResponse(String sql, Object... values) {
    return new Condition(sql, List.of(values), false, true);
  }

  static Condition ofParticipant(String sql, Object... values) {
    return new Condition(sql, List.of(values), true, true);
  }

  /** The same, which has to be tried on one row after the other. */
  Condition notIndexed() {
    return new Condition(sql, values, ofParticipant, false);
  }

  /**
   * The SQL with the names of its parameters.
   *
   * @param naming makes a parameter's name from its number within the condition
   */
  String named(UnaryOperator<String> naming) {
    String named = sql;
    for (int i = 0; i < values.size(); i++) {
      named = named.replaceFirst("%s", naming.apply(Integer.toString(i)));
    }
    return named;
  }
}
