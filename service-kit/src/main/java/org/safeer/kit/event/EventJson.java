package org.safeer.kit.event;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;

/**
 * The JSON of events.
 *
 * <p>Not the mapper of the REST layer: requests refuse unknown fields, events must ignore them, and
 * no setting of a service may change bytes that other services read for years.
 */
public final class EventJson {

  private static final ObjectMapper MAPPER =
      JsonMapper.builder()
          .findAndAddModules()
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .disable(SerializationFeature.WRITE_DURATIONS_AS_TIMESTAMPS)
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .serializationInclusion(JsonInclude.Include.NON_NULL)
          .build();

  private EventJson() {}

  /**
   * The state as UTF-8 JSON: instants as RFC 3339 text, absent members left out.
   *
   * @throws IllegalArgumentException if the state has no JSON form
   */
  public static byte[] write(Object state) {
    try {
      return MAPPER.writeValueAsBytes(state);
    } catch (JsonProcessingException unwritable) {
      throw new IllegalArgumentException("not writable as JSON: " + state.getClass(), unwritable);
    }
  }

  /**
   * The state read from JSON; fields the type does not know are ignored.
   *
   * @throws IOException if the bytes are no JSON of that type; a missing number never becomes 0
   */
  public static <T> T read(byte[] json, Class<T> type) throws IOException {
    T value = MAPPER.readValue(json, type);
    if (value == null) {
      throw new IOException("the JSON is the literal null");
    }
    return value;
  }
}
