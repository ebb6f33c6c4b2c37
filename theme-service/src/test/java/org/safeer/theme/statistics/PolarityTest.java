package org.safeer.theme.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Turned the wrong way, a complaint about the embassy counts as praise of it. */
class PolarityTest {

  private static final List<Integer> COUNTS = List.of(1, 20, 300, 4000, 50000);

  @Test
  void aPositiveItemIsSupportedByItsTwoHighestPoints() {
    assertThat(Polarity.POSITIVE.topTwo(COUNTS)).isEqualTo(54000);
  }

  @Test
  void aNegativeItemIsSupportedByItsTwoLowestPoints() {
    assertThat(Polarity.NEGATIVE.topTwo(COUNTS)).isEqualTo(21);
  }

  @Test
  void everyPointIsInTheBoxOrInTheRest() {
    for (Polarity polarity : Polarity.values()) {
      long top = java.util.stream.IntStream.range(0, 7).filter(i -> polarity.isTop(i, 7)).count();
      assertThat(top).isEqualTo(2);
    }
  }
}
