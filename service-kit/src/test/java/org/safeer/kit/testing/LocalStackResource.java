package org.safeer.kit.testing;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;

/**
 * Gives a Quarkus test a real PostgreSQL database and a real Kafka, one stack for all tests of a
 * JVM. The database is named by the argument {@code database}: {@code survey} unless told.
 */
public class LocalStackResource implements QuarkusTestResourceLifecycleManager {

  private String database = "survey";

  @Override
  public void init(Map<String, String> arguments) {
    database = arguments.getOrDefault("database", database);
  }

  @Override
  public Map<String, String> start() {
    JsonNode stack = LocalStack.ready();
    JsonNode postgres = stack.path("postgres").path("databases").path(database);
    return Map.of(
        "quarkus.datasource.jdbc.url", postgres.path("url").asText(),
        "quarkus.datasource.username", postgres.path("user").asText(),
        "quarkus.datasource.password", postgres.path("password").asText(),
        "kafka.bootstrap.servers", stack.path("kafka").path("bootstrap").asText(),
        "safeer.keys.public", TestTokens.publicKeyFile().toString());
  }

  /** The stack is kept for the next test: it ends with the JVM. */
  @Override
  public void stop() {
    // Nothing was started for this test alone.
  }

  /** The process that is the Kafka broker, for tests that freeze it. */
  public static long kafkaProcess() {
    return LocalStack.ready().path("kafka").path("pid").asLong();
  }
}
