package org.safeer.survey.logic;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Without these, a study could wait for answers to a question that is never asked. */
class ConditionThatNeverHoldsTest {

  private static final Map<String, Domain> ITEMS =
      Map.of(
          "voted",
          values("yes", "no"),
          "news",
          values("tv", "radio", "tv radio"),
          "never",
          new Domain.Values(List.of(Value.NOTHING)),
          "age",
          new Domain.Range(BigDecimal.ZERO, BigDecimal.valueOf(120), 0, true));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "${voted} = 'maybe'",
        "selected(${news}, 'paper')",
        "${voted} = 'yes' and ${voted} = 'no'",
        "${age} > 120",
        "${age} > 17 and ${age} < 18",
        "${age} >= 18 and ${voted} = 'perhaps'",
        "${never} != ''",
        "not(${voted} = 'yes' or ${voted} = 'no' or ${voted} = '')",
        "count-selected(${news}) > 2",
        "false()",
        "if(${voted} = 'yes', ${news} = 'x', false())",
      })
  void isFound(String condition) {
    assertThat(Expression.parse(condition).mayHold(ITEMS)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "${voted} = 'yes'",
        "${voted} = ''",
        "selected(${news}, 'tv') and selected(${news}, 'radio')",
        "${age} >= 120",
        "${age} = ''",
        "${age} + 100 > 120",
        "${age} > ${other}",
        "${other} = 'anything'",
        "${voted} = 'maybe' or ${other} = 'x'",
        "today() > date('2020-01-01')",
        "count-selected(${news}) > 1",
        "date(${voted}) > date('2020-01-01')",
        "regex(${voted}, 'y.*')",
      })
  void nothingElseIsTakenForOne(String condition) {
    assertThat(Expression.parse(condition).mayHold(ITEMS)).isTrue();
  }

  private static Domain values(String... words) {
    return new Domain.Values(
        Stream.concat(Stream.of(words).map(Value::text), Stream.of(Value.NOTHING)).toList());
  }
}
