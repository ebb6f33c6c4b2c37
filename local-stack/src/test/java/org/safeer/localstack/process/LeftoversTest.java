package org.safeer.localstack.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LeftoversTest {

  /** A service that runs on after a crash would hold its port and write beside the new one. */
  @Test
  void endsARememberedProcess(@TempDir Path folder) throws Exception {
    // Given
    Process service = new ProcessBuilder("sleep", "60").start();
    Path file = folder.resolve("services.pid");
    new Leftovers(file).remember(List.of(service.pid()));

    // When
    new Leftovers(file).stop();

    // Then
    assertThat(service.waitFor()).isNotZero();
    assertThat(file).doesNotExist();
  }

  /** After a reboot a remembered number may belong to anybody's program. */
  @Test
  void sparesAnotherProcessWithTheSameNumber(@TempDir Path folder) throws IOException {
    // Given
    Process stranger = new ProcessBuilder("sleep", "60").start();
    Path file = folder.resolve("services.pid");
    Files.writeString(file, stranger.pid() + " 1000000000000\n");

    // When
    new Leftovers(file).stop();

    // Then
    assertThat(stranger.isAlive()).isTrue();
    stranger.destroyForcibly();
  }
}
