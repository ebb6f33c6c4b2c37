package org.safeer.localstack.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** When a part fails, the person at the terminal must learn which, how and where to look. */
class ChildProcessTest {

  @Test
  void tellsHowAPartEnded(@TempDir Path folder) throws Exception {
    // Given
    ChildProcess child = start(folder, "echo $GREETING; echo worse >&2; exit 3");

    // When
    child.onExit().get(10, TimeUnit.SECONDS);

    // Then
    assertThat(child.failure("has ended"))
        .hasMessageContaining("part has ended (exit code 3)")
        .hasMessageContaining(child.log().toString())
        .hasMessageContaining("hello\nworse");
  }

  @Test
  void endsAPartThatDoesNotListen(@TempDir Path folder) {
    // Given
    ChildProcess child = start(folder, "trap '' TERM; while true; do sleep 0.05; done");

    // When
    child.stop(Duration.ofMillis(300));

    // Then
    assertThat(child.isAlive()).isFalse();
  }

  private static ChildProcess start(Path folder, String script) {
    List<String> command = List.of("sh", "-c", script);
    return ChildProcess.start(
        new Launch("part", command, Map.of("GREETING", "hello"), folder.resolve("log"), "TERM"));
  }
}
