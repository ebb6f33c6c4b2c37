package org.safeer.interview.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.safeer.kit.testing.TopicReader;

/** What the service told, read back from its topics and held against the contracts. */
public final class Topics {

  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final SchemaRegistry REGISTRY =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

  private Topics() {}

  /** Every record under a key, oldest first, as soon as there are so many. */
  public static List<ConsumerRecord<String, byte[]>> records(String topic, String key, int many) {
    return await()
        .atMost(Duration.ofSeconds(30))
        .until(() -> now(topic, key), found -> found.size() >= many);
  }

  public static List<ConsumerRecord<String, byte[]>> now(String topic, String key) {
    try (TopicReader reader = new TopicReader(SurveyTopics.bootstrap())) {
      return reader.readAll(topic).stream().filter(found -> found.key().equals(key)).toList();
    }
  }

  /** The record's state, after its bytes and headers were held against the contract. */
  public static JsonNode valid(ConsumerRecord<String, byte[]> message, String type) {
    JsonNode state = json(message.value());
    assertThat(REGISTRY.getSchema(schema(type)).validate(state)).as(type).isEmpty();
    assertThat(header(message, "ce_specversion")).isEqualTo("1.0");
    assertThat(header(message, "ce_type")).isEqualTo("org.safeer." + type + ".v1");
    assertThat(header(message, "ce_source")).isEqualTo("/safeer/interview-service");
    assertThat(header(message, "ce_subject")).isEqualTo(message.key());
    assertThat(header(message, "ce_stateversion")).isEqualTo(state.path("version").asText());
    assertThat(header(message, "content-type")).isEqualTo("application/json");
    return state;
  }

  public static String header(ConsumerRecord<String, byte[]> message, String name) {
    return new String(message.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
  }

  private static JsonNode schema(String type) {
    String path = "/events/" + type + "/v1/schema.json";
    try (InputStream file = Topics.class.getResourceAsStream(path)) {
      return MAPPER.readTree(file);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(path, unreadable);
    }
  }

  public static JsonNode json(byte[] bytes) {
    try {
      return MAPPER.readTree(bytes);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
