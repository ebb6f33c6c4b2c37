package org.safeer.localstack.process;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.safeer.localstack.StackException;

/** Two servers on one data directory would destroy it. */
class FolderLockTest {

  @Test
  void tellsWhoHoldsTheFolder(@TempDir Path folder) {
    // Given
    Path file = folder.resolve("lock");
    try (FolderLock first = FolderLock.acquire(file)) {

      // Then
      assertThatThrownBy(() -> FolderLock.acquire(file))
          .isInstanceOf(StackException.class)
          .hasMessage(folder + " is in use by process " + ProcessHandle.current().pid());
    }
  }

  @Test
  void letsTheNextOneInAfterwards(@TempDir Path folder) {
    // Given
    Path file = folder.resolve("lock");
    FolderLock.acquire(file).close();

    // Then
    assertThatCode(() -> FolderLock.acquire(file).close()).doesNotThrowAnyException();
  }
}
