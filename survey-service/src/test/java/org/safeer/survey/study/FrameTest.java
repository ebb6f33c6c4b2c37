package org.safeer.survey.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.safeer.kit.problem.FieldError;

/** Without these, a region would be counted twice or a country lead nowhere. */
class FrameTest {

  private static Region region(String key) {
    return new Region(key, Map.of("en", key));
  }

  @Test
  void unknownIsAddedOnce() {
    // Given
    Frame without = new Frame(List.of(region("gulf")), null);
    Frame with = new Frame(List.of(region("unknown"), region("gulf")), null);

    // When, Then
    assertThat(without.withUnknown().regionKeys()).containsExactlyInAnyOrder("gulf", "unknown");
    assertThat(with.withUnknown()).isEqualTo(with);
  }

  @Test
  void countriesAreIsoAndLieInTheFrame() {
    // Given
    Frame frame =
        new Frame(
            List.of(region("gulf"), region("gulf")),
            Map.of("ZZ", "gulf", "PK", "asia", "AE", "gulf", "DE", "unknown"));

    // When, Then
    assertThat(FrameCheck.errors(frame))
        .extracting(FieldError::pointer, FieldError::rule)
        .containsExactlyInAnyOrder(
            tuple("/frame/regions/1/region", "duplicate-region"),
            tuple("/frame/countries/ZZ", "country"),
            tuple("/frame/countries/PK", "unknown-region"));
  }
}
