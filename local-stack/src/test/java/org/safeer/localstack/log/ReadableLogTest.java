package org.safeer.localstack.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.TimeZone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A developer reads these lines while something is wrong. */
class ReadableLogTest {

  private TimeZone before;

  @BeforeEach
  void useUtc() {
    before = TimeZone.getDefault();
    TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
  }

  @AfterEach
  void restoreZone() {
    TimeZone.setDefault(before);
  }

  @Test
  void showsTimeLevelLoggerAndMessage() {
    // Given
    String line =
        """
        {"timestamp":"2026-11-24T07:55:14.114831138Z","loggerName":"org.safeer.kit.Relay",\
        "level":"WARN","message":"No broker"}""";

    // When
    ReadableLog log = ReadableLog.parse(line).orElseThrow();

    // Then
    assertThat(log.text()).isEqualTo("07:55:14.114 WARN  [Relay] No broker");
    assertThat(log.serious()).isTrue();
  }

  @Test
  void indentsAStackTraceThatComesAsText() {
    // Given
    String line =
        """
        {"timestamp":"2026-11-24T07:55:14Z","loggerName":"a","level":"ERROR","message":"m",\
        "stackTrace":"java.io.IOException: gone\\n\\tat org.safeer.A.b(A.java:1)"}""";

    // Then
    assertThat(ReadableLog.parse(line).orElseThrow().text())
        .isEqualTo(
            """
            07:55:14.000 ERROR [a] m
                java.io.IOException: gone
                  at org.safeer.A.b(A.java:1)""");
  }

  @Test
  void indentsAStackTraceThatComesAsObjects() {
    // Given
    String line =
        """
        {"timestamp":"2026-11-24T07:55:14Z","loggerName":"a","level":"ERROR","message":"m",\
        "exception":{"exceptionType":"X","message":"outer",\
        "frames":[{"class":"org.safeer.A","method":"b","line":7}],\
        "causedBy":{"exception":{"exceptionType":"Y","frames":[{"class":"C","method":"d"}]}}}}""";

    // Then
    assertThat(ReadableLog.parse(line).orElseThrow().text())
        .isEqualTo(
            """
            07:55:14.000 ERROR [a] m
                X: outer
                  at org.safeer.A.b:7
                Caused by: Y
                  at C.d""");
  }

  /** A trace of a hundred frames would push everything else off the screen. */
  @Test
  void showsOnlyTheFirstFrames() {
    // Given
    String trace = "X: gone" + "\\n\\tat org.safeer.A.b(A.java:1)".repeat(100);
    String line = "{\"level\":\"ERROR\",\"message\":\"m\",\"stackTrace\":\"" + trace + "\"}";

    // Then
    assertThat(ReadableLog.parse(line).orElseThrow().text().lines())
        .hasSize(15)
        .endsWith("      … (the log has the rest)");
  }

  @Test
  void leavesOtherLinesToTheCaller() {
    assertThat(ReadableLog.parse("OpenJDK 64-Bit Server VM warning: …")).isEmpty();
    assertThat(ReadableLog.parse("{\"unfinished\":")).isEmpty();
    assertThat(ReadableLog.parse("{\"a\":1}")).isEmpty();
  }

  @Test
  void doesNotCallInformationSerious() {
    // Given
    String line = "{\"timestamp\":\"t\",\"level\":\"INFO\",\"message\":\"m\"}";

    // Then
    assertThat(ReadableLog.parse(line).orElseThrow().serious()).isFalse();
  }
}
