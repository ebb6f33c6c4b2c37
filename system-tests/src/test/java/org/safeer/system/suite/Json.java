package org.safeer.system.suite;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Reading JSON in tests. */
public final class Json {

  public static final ObjectMapper MAPPER = new ObjectMapper();

  private Json() {}

  public static JsonNode read(String text) {
    try {
      return MAPPER.readTree(text);
    } catch (JsonProcessingException notJson) {
      throw new AssertionError("not JSON: " + text, notJson);
    }
  }

  /** A file of the demo studies, as it is packaged. */
  public static JsonNode resource(String path) {
    try (InputStream file = Json.class.getResourceAsStream("/" + path)) {
      return MAPPER.readTree(file);
    } catch (IOException unreadable) {
      throw new AssertionError("cannot read " + path, unreadable);
    }
  }

  public static Stream<JsonNode> each(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false);
  }

  /** The one element whose member has this value. */
  public static JsonNode find(JsonNode array, String member, String value) {
    return each(array)
        .filter(element -> element.path(member).asText().equals(value))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no " + member + " " + value + " in " + array));
  }
}
