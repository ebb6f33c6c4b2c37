package org.safeer.localstack.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A warning must reach the terminal once and whole. */
class LogFollowerTest {

  @TempDir Path folder;

  @Test
  void waitsForTheEndOfALine() throws IOException {
    // Given
    Path log = folder.resolve("service.log");
    LogFollower follower = new LogFollower(log);
    append(log, "first\nsec");

    // Then
    assertThat(follower.newLines()).containsExactly("first");
    append(log, "ond سفیر\n");
    assertThat(follower.newLines()).containsExactly("second سفیر");
    assertThat(follower.newLines()).isEmpty();
  }

  @Test
  void skipsWhatWasThereBefore() throws IOException {
    // Given
    Path log = folder.resolve("service.log");
    append(log, "old\n");

    // When
    LogFollower follower = new LogFollower(log);
    append(log, "new\n");

    // Then
    assertThat(follower.newLines()).containsExactly("new");
  }

  @Test
  void beginsAnewWithANewFile() throws IOException {
    // Given
    Path log = folder.resolve("service.log");
    append(log, "a long line of the first file\n");
    LogFollower follower = new LogFollower(log);

    // When
    Files.delete(log);
    append(log, "fresh\n");

    // Then
    assertThat(follower.newLines()).containsExactly("fresh");
  }

  @Test
  void showsTheLastLinesOfALog() throws IOException {
    // Given
    Path log = folder.resolve("service.log");
    append(log, "1\n2\n3\n");

    // Then
    assertThat(LogTail.of(log, 2)).containsExactly("2", "3");
    assertThat(LogTail.of(folder.resolve("none.log"), 2)).isEmpty();
  }

  private static void append(Path log, String text) throws IOException {
    Files.writeString(log, text, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
  }
}
