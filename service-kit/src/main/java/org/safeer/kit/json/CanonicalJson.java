package org.safeer.kit.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;

/** One spelling for one value: keys sorted, no white space, absent and null alike. */
public final class CanonicalJson {

  private static final ObjectMapper MAPPER =
      JsonMapper.builder()
          .findAndAddModules()
          .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
          .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .serializationInclusion(JsonInclude.Include.NON_NULL)
          .build();

  private CanonicalJson() {}

  /** The value as canonical JSON text. */
  public static String write(Object value) {
    try {
      Object plain =
          value instanceof JsonNode node ? MAPPER.treeToValue(node, Object.class) : value;
      return MAPPER.writeValueAsString(plain);
    } catch (JsonProcessingException unwritable) {
      throw new IllegalArgumentException("not writable as JSON", unwritable);
    }
  }
}
