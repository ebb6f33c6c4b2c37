package org.safeer.theme.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** A reader who adds the answers up by hand must come to the same mean and median. */
class NumberSummaryTest {

  @Test
  void theMeanIsThatOfTheDecimalsAnswered() {
    // Given: as binary fractions, these add up to a little more than 0.6
    NumberSummary summary = of(1, "0.1", 1, "0.2", 1, "0.3", 1);

    // Then
    assertThat(summary.n()).isEqualTo(3);
    assertThat(summary.mean()).contains(new BigDecimal("0.2"));
    assertThat(summary.median()).contains(new BigDecimal("0.2"));
  }

  @Test
  void theMeanIsRoundedOnceHalfUpToTwoDecimalsMore() {
    assertThat(of(0, "1", 2, "2", 1).mean()).contains(new BigDecimal("1.33"));
    assertThat(of(0, "0", 7, "1", 1).mean()).contains(new BigDecimal("0.13"));
    assertThat(of(0, "-1", 1, "0", 7).mean()).contains(new BigDecimal("-0.13"));
    assertThat(of(3, "0.001", 1, "0", 2).mean()).contains(new BigDecimal("0.00033"));
  }

  @Test
  void theMedianLiesExactlyBetweenTheTwoInTheMiddle() {
    assertThat(of(1, "1.1", 1, "1.2", 1).median()).contains(new BigDecimal("1.15"));
    assertThat(of(0, "3", 1, "40", 2).median()).contains(new BigDecimal("40"));
    assertThat(of(0, "-5", 2, "100", 2).median()).contains(new BigDecimal("47.5"));
  }

  @Test
  void aRoundNumberIsWrittenAsOne() {
    assertThat(of(0, "100", 2).mean().orElseThrow()).hasToString("100");
    assertThat(of(0, "0", 2).median().orElseThrow()).hasToString("0");
  }

  @Test
  void whereNobodyAnsweredThereIsNeither() {
    assertThat(of(2).median()).isEmpty();
    assertThat(of(2).mean()).isEmpty();
  }

  /** Pairs of an answer and how many gave it. */
  private static NumberSummary of(int decimals, Object... answers) {
    TreeMap<BigDecimal, Integer> counts = new TreeMap<>();
    for (int i = 0; i < answers.length; i += 2) {
      counts.put(new BigDecimal((String) answers[i]), (Integer) answers[i + 1]);
    }
    return NumberSummary.of(counts, decimals);
  }
}
