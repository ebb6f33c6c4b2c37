package org.safeer.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.safeer.system.suite.Answer;
import org.safeer.system.suite.Api;
import org.safeer.system.suite.Launcher;

/** Somebody tries Safeer with one command, and is left with nothing running when they stop it. */
@Order(90)
class LauncherIT {

  private static final Duration STOPPED = Duration.ofSeconds(15);
  private static final Duration TOLD = Duration.ofSeconds(60);

  @Test
  void oneCommandStartsItOneSignalStopsItAndADeadPartIsNamed()
      throws IOException, InterruptedException {
    // Given
    Path data = Launcher.freshData();

    // When it is started, twice by mistake, and stopped
    try (Launcher first = Launcher.start(data, "first")) {
      JsonNode up = first.awaitUp();
      List<ProcessHandle> processes = Launcher.processes(up);
      assertThat(processes).hasSize(7).allMatch(ProcessHandle::isAlive);
      assertThat(first.keeper()).as("nothing to keep").isEmpty();
      assertAnswers(up);
      assertPrivate(data.resolve("run.json"), data.resolve("demo-keys.json"));
      assertSecondRefuses(data);
      first.terminate();
      first.awaitEnd();

      // Then
      assertNothingRuns(processes);
      assertThat(first.hasRunFile()).isFalse();
    }

    // And a part that dies takes the rest with it, and is named
    try (Launcher again = Launcher.startWithKeeper(data, "again")) {
      assertDeadPartIsNamed(again);
    }
  }

  @Test
  void theSandboxIsFilledAndTheSuiteOutlivesItsKeeper() throws IOException, InterruptedException {
    // Given
    Path data = Launcher.freshData();

    try (Launcher launcher = Launcher.startWithKeeper(data, "keeper")) {
      JsonNode up = launcher.awaitUp();
      awaitOutput(launcher, "The sandbox is filled");

      // When
      launcher.keeper().orElseThrow().destroyForcibly();

      // Then
      awaitOutput(launcher, "sandbox-keeper has ended");
      assertAnswers(up);
      launcher.terminate();
      launcher.awaitEnd();
      assertNothingRuns(Launcher.processes(up));
    }
  }

  private static void awaitOutput(Launcher launcher, String words) {
    Awaitility.await(words)
        .atMost(TOLD)
        .untilAsserted(() -> assertThat(launcher.output()).contains(words));
  }

  private static void assertAnswers(JsonNode up) {
    Api stranger = Api.at(up.path("gateway").asText());
    assertThat(stranger.get("/").status()).isEqualTo(200);
    assertThat(stranger.get("/openapi").status()).isEqualTo(200);
    Answer refused = stranger.get("/v1/studies");
    assertThat(refused.status()).isEqualTo(401);
  }

  /** Whoever reads the keys is every client at once. */
  private static void assertPrivate(Path... files) throws IOException {
    for (Path file : files) {
      assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
          .as(file.toString())
          .isEqualTo("rw-------");
    }
  }

  private static void assertSecondRefuses(Path data) throws IOException, InterruptedException {
    try (Launcher second = Launcher.start(data, "second")) {
      assertThat(second.awaitEnd()).isEqualTo(1);
      assertThat(second.output()).contains("already running");
    }
  }

  private static void assertDeadPartIsNamed(Launcher launcher)
      throws IOException, InterruptedException {
    JsonNode up = launcher.awaitUp();
    List<ProcessHandle> processes = new ArrayList<>(Launcher.processes(up));
    processes.add(launcher.keeper().orElseThrow());
    ProcessHandle.of(up.at("/services/theme-service/pid").asLong()).orElseThrow().destroyForcibly();
    assertThat(launcher.awaitEnd()).isEqualTo(1);
    assertThat(launcher.output()).contains("theme-service has ended");
    assertNothingRuns(processes);
    assertThat(launcher.hasRunFile()).isFalse();
  }

  private static void assertNothingRuns(List<ProcessHandle> processes) {
    Awaitility.await("all processes have ended")
        .atMost(STOPPED)
        .untilAsserted(() -> assertThat(processes).noneMatch(ProcessHandle::isAlive));
  }
}
