package org.safeer.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** The demo clients' API keys, by client. */
public record DemoKeys(Map<String, String> byClient) {

  /** Reads the file the gateway wrote: {@code {"clients":[{"client","role","key",…}]}}. */
  public static DemoKeys read(Path file) {
    try {
      Map<String, String> keys = new HashMap<>();
      for (JsonNode client : new ObjectMapper().readTree(file.toFile()).path("clients")) {
        keys.put(client.path("client").asText(), client.path("key").asText());
      }
      return new DemoKeys(Map.copyOf(keys));
    } catch (IOException unreadable) {
      throw new DemoException("the demo keys cannot be read from " + file, unreadable);
    }
  }

  /** The key of one client. */
  public String of(String client) {
    String key = byClient.get(client);
    if (key == null) {
      throw new DemoException("there is no key for the client " + client);
    }
    return key;
  }
}
