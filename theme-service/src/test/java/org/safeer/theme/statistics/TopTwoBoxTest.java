package org.safeer.theme.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The figure an embassy quotes. */
class TopTwoBoxTest {

  @Test
  void roundsToTenthsOfAPercentagePoint() {
    // Given 2 of 3, whose share is 0.6666…
    // When
    TopTwoBox box = TopTwoBox.of(2, 3);

    // Then
    assertThat(box).isEqualTo(new TopTwoBox(2, 3, 0.667, 0.208, 0.939));
  }

  @Test
  void roundsAHalfUp() {
    // Given 1 of 16, whose share is 0.0625
    // When, Then
    assertThat(TopTwoBox.of(1, 16).share()).isEqualTo(0.063);
  }
}
