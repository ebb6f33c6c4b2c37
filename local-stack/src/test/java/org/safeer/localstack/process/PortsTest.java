package org.safeer.localstack.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Safeer must start beside whatever else a developer runs. */
class PortsTest {

  @Test
  void takesThePreferredPortWhenItIsFree() {
    // Given
    int free = Ports.free();

    // Then
    assertThat(Ports.choose(free)).isEqualTo(free);
  }

  @Test
  void takesAnotherWhenThePreferredOneIsTaken() throws IOException {
    // Given
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {

      // When
      int chosen = Ports.choose(taken.getLocalPort());

      // Then
      assertThat(chosen).isNotEqualTo(taken.getLocalPort()).isPositive();
    }
  }

  @Test
  void neverHandsOutAPortTwice() {
    // Given
    Set<Integer> ports = new HashSet<>();

    // When
    for (int i = 0; i < 200; i++) {
      ports.add(Ports.free());
    }

    // Then
    assertThat(ports).hasSize(200);
  }
}
