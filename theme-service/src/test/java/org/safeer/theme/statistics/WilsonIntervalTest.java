package org.safeer.theme.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A wrong interval makes a chance difference between two regions look like a finding. */
class WilsonIntervalTest {

  /** Values worked by hand from Wilson's formula with z = 1.959964. */
  @ParameterizedTest
  @CsvSource({
    "8, 10, 0.4901625, 0.9433178",
    "0, 10, 0.0000000, 0.2775328",
    "10, 10, 0.7224672, 1.0000000",
    "50, 100, 0.4038315, 0.5961685",
    "1, 1, 0.2065493, 1.0000000"
  })
  void agreesWithPublishedValues(int count, int n, double low, double high) {
    // When
    WilsonInterval interval = WilsonInterval.of(count, n);

    // Then
    assertThat(interval.low()).isCloseTo(low, within(1e-6));
    assertThat(interval.high()).isCloseTo(high, within(1e-6));
  }

  @Test
  void holdsTheShareForEveryCountAndNeverLeavesTheUnitInterval() {
    for (int n = 1; n <= 200; n++) {
      for (int count = 0; count <= n; count++) {
        // When
        WilsonInterval interval = WilsonInterval.of(count, n);

        // Then
        double share = (double) count / n;
        assertThat(interval.low()).isBetween(0.0, share);
        assertThat(interval.high()).isBetween(share, 1.0);
      }
    }
  }

  @Test
  void staysExactForMillionsOfResponses() {
    // When
    WilsonInterval interval = WilsonInterval.of(1_500_000_000, 2_000_000_000);

    // Then
    assertThat(interval.low()).isCloseTo(0.749981, within(1e-6));
    assertThat(interval.high()).isCloseTo(0.750019, within(1e-6));
  }

  @Test
  void thereIsNoShareOfNobody() {
    assertThatIllegalArgumentException().isThrownBy(() -> WilsonInterval.of(0, 0));
    assertThatIllegalArgumentException().isThrownBy(() -> WilsonInterval.of(5, 4));
    assertThatIllegalArgumentException().isThrownBy(() -> WilsonInterval.of(-1, 4));
  }
}
