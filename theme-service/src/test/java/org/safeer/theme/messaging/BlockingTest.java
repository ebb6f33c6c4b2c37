package org.safeer.theme.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.safeer.kit.stream.StateProjection;
import org.safeer.kit.stream.StateRecord;
import org.safeer.theme.testing.ThemeServiceProfile;

/** A withdrawal that is skipped would leave somebody's words counted who took them back. */
@QuarkusTest
@TestProfile(ThemeServiceProfile.class)
class BlockingTest {

  @Inject StateProjection projection;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"status\":\"withdrawn\"}",
        "{\"status\":\"active\",\"withdrawnStrands\":7}",
        "not json",
        "{}",
        "{\"status\":3}"
      })
  void whatMayBeAWithdrawalIsNeverSkipped(String payload) {
    assertThat(projection.blocks(record("safeer.participants", payload.getBytes()))).isTrue();
  }

  @Test
  void whatIsNoWithdrawalHoldsNobodyUp() {
    byte[] active = "{\"status\":\"active\",\"region\":7}".getBytes();
    assertThat(projection.blocks(record("safeer.participants", active))).isFalse();
    assertThat(projection.blocks(record("safeer.participants", null))).isFalse();
    assertThat(projection.blocks(record("safeer.responses", "not json".getBytes()))).isFalse();
  }

  private static StateRecord record(String topic, byte[] payload) {
    return new StateRecord(topic, 0, 0, "key", null, 0, payload);
  }
}
