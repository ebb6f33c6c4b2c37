package org.safeer.kit.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/**
 * A missing number read as 0 would be a false statistic; an unknown field must not stop a reader.
 */
class EventJsonTest {

  record Thing(String name, int amount, Integer perhaps, Instant at) {}

  @Test
  void instantsAreTextAndAbsentMembersAreLeftOut() {
    byte[] json = EventJson.write(new Thing("a", 1, null, Instant.parse("2026-11-24T08:00:00Z")));

    assertThat(new String(json, StandardCharsets.UTF_8))
        .isEqualTo("{\"name\":\"a\",\"amount\":1,\"at\":\"2026-11-24T08:00:00Z\"}");
  }

  @Test
  void unknownFieldsAreIgnored() throws IOException {
    assertThat(read("{\"name\":\"a\",\"amount\":1,\"new\":{\"deep\":[]}}"))
        .isEqualTo(new Thing("a", 1, null, null));
  }

  @Test
  void whatIsNoSuchStateIsRefused() {
    for (String json :
        new String[] {
          "",
          "null",
          "[]",
          "{\"name\":",
          "{\"name\":\"a\"}",
          "{\"name\":\"a\",\"amount\":null}",
          "{\"name\":\"a\",\"amount\":1} {}"
        }) {
      assertThatThrownBy(() -> read(json)).as(json).isInstanceOf(IOException.class);
    }
  }

  private static Thing read(String json) throws IOException {
    return EventJson.read(json.getBytes(StandardCharsets.UTF_8), Thing.class);
  }
}
