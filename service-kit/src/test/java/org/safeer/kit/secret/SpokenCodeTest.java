package org.safeer.kit.secret;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Without these, somebody who wrote their code down could not use it, or somebody else could. */
class SpokenCodeTest {

  @Test
  void whatWasWrittenDownIsReadHoweverItIsTyped() {
    // Given
    SpokenCode code = SpokenCode.issue();

    // When
    String typed = code.text().toLowerCase().replace('-', ' ').replace('0', 'o').replace('1', 'l');

    // Then
    assertThat(code.text()).matches("SFR(-[0-9A-HJKMNP-TV-Z]{4}){7}");
    assertThat(SpokenCode.read(typed)).map(SpokenCode::hash).contains(code.hash());
    assertThat(code.hash()).matches("[0-9a-f]{64}");
    assertThat(code.toString()).doesNotContain(code.text().substring(4));
  }

  @Test
  void aSlipOfThePenIsNoOtherCode() {
    // Given
    String text = SpokenCode.issue().text();
    int missed = 0;

    // When
    for (int i = 4; i < text.length(); i++) {
      char other = text.charAt(i) == 'A' ? 'B' : 'A';
      if (text.charAt(i) != '-') {
        String slip = text.substring(0, i) + other + text.substring(i + 1);
        missed += SpokenCode.read(slip).isPresent() ? 1 : 0;
      }
    }

    // Then: each slip passes once in a thousand
    assertThat(missed).isLessThan(3);
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", "SFR", "sfr_0123", "SFR-0000-0000-0000-0000-0000-0000-000U"})
  void whatIsNoCodeIsNotLookedUp(String typed) {
    assertThat(SpokenCode.read(typed)).isEmpty();
    assertThat(SpokenCode.read("SFR-".repeat(100_000))).isEmpty();
  }

  @Test
  void noTwoAreAlike() {
    // Given
    Set<String> codes = new HashSet<>();

    // When
    for (int i = 0; i < 1_000; i++) {
      codes.add(SpokenCode.issue().hash());
    }

    // Then
    assertThat(codes).hasSize(1_000);
  }
}
