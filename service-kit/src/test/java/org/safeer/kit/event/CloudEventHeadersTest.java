package org.safeer.kit.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.apache.kafka.common.header.Headers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.safeer.kit.id.Ids;

/** Other services read these headers for years: what is written must be read back the same. */
class CloudEventHeadersTest {

  private final EventEnvelope event =
      new EventEnvelope(
          Ids.v7(),
          "/safeer/some-service",
          "ThingState",
          Instant.parse("2026-11-24T08:00:00.123Z"),
          "box/thing",
          "box/owner",
          42);

  @Test
  void whatIsWrittenIsReadBack() {
    assertThat(CloudEventHeaders.read(CloudEventHeaders.write(event))).isEqualTo(event);
  }

  @Test
  void theBinaryModeOfCloudEventsIsWritten() {
    // When
    Headers headers = CloudEventHeaders.write(event);

    // Then
    assertThat(CloudEventHeaders.optional(headers, "ce_specversion")).isEqualTo("1.0");
    assertThat(CloudEventHeaders.optional(headers, "ce_type"))
        .isEqualTo("org.safeer.ThingState.v1");
    assertThat(CloudEventHeaders.optional(headers, "ce_time"))
        .isEqualTo("2026-11-24T08:00:00.123Z");
    assertThat(CloudEventHeaders.optional(headers, "ce_stateversion")).isEqualTo("42");
    assertThat(CloudEventHeaders.optional(headers, "content-type")).isEqualTo("application/json");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ce_specversion",
        "ce_id",
        "ce_source",
        "ce_type",
        "ce_time",
        "ce_subject",
        "ce_stateversion"
      })
  void aMissingHeaderIsNamed(String name) {
    // Given
    Headers headers = CloudEventHeaders.write(event);
    headers.remove(name);

    // Then
    assertThatThrownBy(() -> CloudEventHeaders.read(headers))
        .isInstanceOf(InvalidEventException.class)
        .hasMessage(name + " is missing");
  }

  @ParameterizedTest
  @CsvSource({
    "ce_specversion,0.3",
    "ce_id,nonsense",
    "ce_type,com.example.Other",
    "ce_time,yesterday",
    "ce_stateversion,0",
    "ce_stateversion,many"
  })
  void anInvalidHeaderIsNamed(String name, String value) {
    // Given
    Headers headers = CloudEventHeaders.write(event);
    headers.remove(name);
    headers.add(name, value.getBytes(StandardCharsets.UTF_8));

    // Then
    assertThatThrownBy(() -> CloudEventHeaders.read(headers))
        .isInstanceOf(InvalidEventException.class)
        .hasMessageStartingWith(name);
  }

  @Test
  void aRecordOfAnotherProducerNeedsNoPartitionKey() {
    // Given
    Headers headers = CloudEventHeaders.write(event);
    headers.remove(CloudEventHeaders.PARTITION_KEY);

    // Then
    assertThat(CloudEventHeaders.read(headers).partitionKey()).isNull();
  }
}
