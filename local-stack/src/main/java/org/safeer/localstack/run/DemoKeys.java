package org.safeer.localstack.run;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The demo clients' API keys, as a table for the terminal. */
final class DemoKeys {

  private static final ObjectMapper JSON = new ObjectMapper();

  private DemoKeys() {}

  /** One line per client; empty when the gateway has written no keys. */
  static List<String> table(Path file) throws IOException {
    List<String> lines = new ArrayList<>();
    if (Files.exists(file)) {
      for (JsonNode client : JSON.readTree(file.toFile()).path("clients")) {
        lines.add(line(client));
      }
    }
    return lines;
  }

  private static String line(JsonNode client) {
    List<String> studies = new ArrayList<>();
    client.path("studies").forEach(study -> studies.add(study.asText()));
    return "%-20s %-15s %s  %s"
        .formatted(
            client.path("client").asText(),
            client.path("role").asText(),
            client.path("key").asText(),
            String.join(", ", studies))
        .stripTrailing();
  }
}
