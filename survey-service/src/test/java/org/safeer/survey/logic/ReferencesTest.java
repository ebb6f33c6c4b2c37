package org.safeer.survey.logic;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

/** Without these, a version could be published that reads an item it does not have, or itself. */
class ReferencesTest {

  @Test
  void everyItemIsNamedOnceInTheOrderItIsRead() {
    References references =
        Expression.parse("if(${b-1} > 1, -${ a }, regex(${b-1}, 'x') or concat(${c}))")
            .references();
    assertThat(references.items()).containsExactly("b-1", "a", "c");
    assertThat(references.self()).isFalse();
  }

  @Test
  void itIsToldWhetherTheOwnAnswerIsRead() {
    assertThat(Expression.parse("1 + (.)").references().self()).isTrue();
    assertThat(Expression.parse("string-length() > 3").references().self()).isTrue();
    assertThat(Expression.parse("'.' = '${a}'").references())
        .satisfies(none -> assertThat(none.items()).isEmpty())
        .satisfies(none -> assertThat(none.self()).isFalse());
  }

  @Test
  void aResultIsStoredAsTheDecimalThatWasMeant() {
    assertThat(decimal("0.1 + 0.2")).isEqualTo(new BigDecimal("0.3"));
    assertThat(decimal("10 * 10")).isEqualTo(new BigDecimal("100"));
    assertThat(decimal("0 * -1")).isEqualTo(BigDecimal.ZERO);
    assertThat(((Value) Expression.parse("1 div 0").evaluate(Answers.GIVEN)).asDecimal()).isEmpty();
  }

  private static BigDecimal decimal(String expression) {
    return ((Value) Expression.parse(expression).evaluate(Answers.GIVEN)).asDecimal().orElseThrow();
  }
}
