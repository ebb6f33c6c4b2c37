package org.safeer.theme.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

/** A median that skips an empty point or leans to one side misreports the middle respondent. */
class MedianTest {

  private static final List<Integer> FIVE = List.of(1, 2, 3, 4, 5);

  @Test
  void isThePointOfTheMiddleRespondentWhenNIsOdd() {
    // Given the answers 1 1 2 4 5
    assertThat(Median.of(FIVE, List.of(2, 1, 0, 1, 1))).hasValue(2);
  }

  @Test
  void isTheMidpointOfTheTwoMiddleRespondentsWhenNIsEven() {
    // Given the answers 1 2 | 4 5: no one chose 3
    assertThat(Median.of(FIVE, List.of(1, 1, 0, 1, 1))).hasValue(3);
    // Given the answers 2 3 | 4 4
    assertThat(Median.of(FIVE, List.of(0, 1, 1, 2, 0))).hasValue(3.5);
    // Given the answers 1 4 | 4 5: both middle respondents agree
    assertThat(Median.of(FIVE, List.of(1, 0, 0, 2, 1))).hasValue(4);
  }

  @Test
  void readsTheScalesOwnValues() {
    assertThat(Median.of(List.of(-2, 0, 7), List.of(0, 1, 1))).hasValue(3.5);
  }

  @Test
  void isAbsentWhereNobodyAnswered() {
    assertThat(Median.of(FIVE, List.of(0, 0, 0, 0, 0))).isEmpty();
  }

  @Test
  void needsACountPerPoint() {
    assertThatIllegalArgumentException().isThrownBy(() -> Median.of(FIVE, List.of(1, 2)));
  }
}
