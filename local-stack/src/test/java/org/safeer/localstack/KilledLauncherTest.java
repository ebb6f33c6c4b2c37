package org.safeer.localstack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.safeer.localstack.process.Orphans;
import org.safeer.localstack.process.OwnClasspath;

/** A developer's machine must not fill up with servers that nobody stops. */
class KilledLauncherTest {

  private static final Duration SOON = Duration.ofSeconds(30);

  @TempDir Path data;
  private Process launcher;

  @AfterEach
  void closeInput() throws Exception {
    launcher.getOutputStream().close();
    assertThat(launcher.waitFor(30, TimeUnit.SECONDS)).isTrue();
  }

  @Test
  void stopsBothServersWhenItsInputCloses() throws Exception {
    // Given
    JsonNode ready = start();

    // When
    launcher.getOutputStream().close();

    // Then
    assertThat(launcher.waitFor(30, TimeUnit.SECONDS)).isTrue();
    assertThat(launcher.exitValue()).isZero();
    assertGone(ready);
  }

  @Test
  void leavesNothingBehindWhenItIsKilled() throws Exception {
    // Given
    JsonNode ready = start();

    // When
    launcher.destroyForcibly();

    // Then
    await().atMost(SOON).untilAsserted(() -> assertGone(ready));
  }

  @Test
  void copesWithServersThatOutliveALauncherAndItsWatchdog() throws Exception {
    // Given
    JsonNode first = start();
    List<ProcessHandle> watchdogs = watchdogs().toList();
    assertThat(watchdogs).hasSize(1);
    watchdogs.forEach(ProcessHandle::destroyForcibly);
    launcher.destroyForcibly();
    assertThat(launcher.waitFor(30, TimeUnit.SECONDS)).isTrue();
    assertThat(isAlive(first.at("/postgres/pid"))).isTrue();

    // When
    JsonNode second = start();

    // Then
    assertGone(first);
    assertThat(isAlive(second.at("/postgres/pid"))).isTrue();
    assertThat(isAlive(second.at("/kafka/pid"))).isTrue();
  }

  private JsonNode start() throws IOException {
    launcher =
        new ProcessBuilder(
                OwnClasspath.java(),
                "-cp",
                OwnClasspath.find(),
                LocalStackMain.class.getName(),
                "--data",
                data.toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    BufferedReader output = launcher.inputReader(StandardCharsets.UTF_8);
    String line = output.readLine();
    assertThat(line).startsWith("READY ");
    return new ObjectMapper().readTree(line.substring("READY ".length()));
  }

  private Stream<ProcessHandle> watchdogs() {
    return launcher
        .children()
        .filter(child -> child.info().commandLine().orElse("").contains("safeer-watchdog"));
  }

  private static void assertGone(JsonNode ready) {
    assertThat(isAlive(ready.at("/postgres/pid"))).as("PostgreSQL runs").isFalse();
    assertThat(isAlive(ready.at("/kafka/pid"))).as("Kafka runs").isFalse();
  }

  private static boolean isAlive(JsonNode pid) {
    return ProcessHandle.of(pid.asLong()).filter(Orphans::runs).isPresent();
  }
}
