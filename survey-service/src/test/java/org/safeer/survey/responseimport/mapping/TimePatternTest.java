package org.safeer.survey.responseimport.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Without these, an imported response would be dated to another day, or to none. */
class TimePatternTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "- | 2025-11-20T09:30:12.000+04:00 | 2025-11-20T05:30:12Z",
        "- | 2025-11-20T09:30:12.123456+0400 | 2025-11-20T05:30:12.123Z",
        "- | 2025-11-20 09:30:12+04 | 2025-11-20T05:30:12Z",
        "- | 2025-11-20T09:30Z | 2025-11-20T09:30:00Z",
        "- | 2025-11-20 09:30:12 UTC | -",
        "- | 2025-11-20 09:30:12 | 2025-11-20T04:30:12Z",
        "- | 2025-11-20 | 2025-11-19T19:00:00Z",
        "- | 2025-02-30 09:30:12 | -",
        "- | +12025-11-20T09:30:12Z | -",
        "- | 11/20/2025 09:30 | -",
        "M/d/yyyy h:mm a | 11/20/2025 9:30 pm | 2025-11-20T16:30:00Z",
        "MMM d, yyyy h:mm:ss a | Nov 20, 2025 9:30:12 AM | 2025-11-20T04:30:12Z",
        "dd.MM.yyyy HH:mm | 20.11.2025 09:30 | 2025-11-20T04:30:00Z",
        "dd.MM.yyyy HH:mm | 2025-11-20T09:30:00Z | 2025-11-20T09:30:00Z",
        "dd.MM.yyyy HH:mm XXX | 20.11.2025 09:30 +01:00 | 2025-11-20T08:30:00Z"
      })
  void timesAreReadAsToolsWriteThem(String pattern, String text, Instant time) {
    // When, Then
    assertThat(TimePattern.of(pattern, ZoneId.of("Asia/Karachi")).read(text)).isEqualTo(time);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"dd/MM/yyyy", "HH:mm", "dd/MM/yy HH:mm", "dd/MM/yyyy hh:mm", "bogus {", "G VV"})
  void aPatternTellsDayHourAndMinute(String pattern) {
    // When, Then
    assertThatThrownBy(() -> TimePattern.of(pattern, ZoneOffset.UTC))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
