package org.safeer.localstack.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PreviousLogsTest {

  /** Who starts again after a crash still finds the log of the crash, and no disk fills up. */
  @Test
  void keepsTheLogsOfOneRunBefore(@TempDir Path logs) throws IOException {
    // Given
    Files.writeString(logs.resolve("gateway.log"), "this run");
    Files.writeString(logs.resolve("gateway.log.previous"), "an older run");

    // When
    PreviousLogs.keep(logs);

    // Then
    assertThat(logs.resolve("gateway.log")).doesNotExist();
    assertThat(logs.resolve("gateway.log.previous")).hasContent("this run");
  }
}
