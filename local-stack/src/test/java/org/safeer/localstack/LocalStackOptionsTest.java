package org.safeer.localstack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.safeer.localstack.CommandLine.UsageException;

/** A test author who misspells an option must hear of it, not get a stack on other ports. */
class LocalStackOptionsTest {

  @Test
  void readsFolderAndPorts() {
    // When
    StackOptions options =
        LocalStackMain.parse("--data", "d", "--postgres-port", "5001", "--kafka-port", "5002");

    // Then
    assertThat(options).isEqualTo(new StackOptions(Path.of("d"), 5001, 5002));
  }

  @Test
  void takesAnyFreePortsUnlessTold() {
    assertThat(LocalStackMain.parse("--data", "d")).isEqualTo(StackOptions.in(Path.of("d")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "--data",
        "--data d --port 1",
        "--data d --kafka-port",
        "--data d --kafka-port http",
        "--data d --postgres-port 65536",
        "--data d --postgres-port -1"
      })
  void refusesWhatItDoesNotUnderstand(String line) {
    // Given
    String[] arguments = line.isEmpty() ? new String[0] : line.split(" ");

    // Then
    assertThatThrownBy(() -> LocalStackMain.parse(arguments)).isInstanceOf(UsageException.class);
  }
}
