package org.safeer.interview.guide;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;

/** Reads what the guides' tables keep as JSON. */
final class GuideJson {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private GuideJson() {}

  static <T> T read(String json, TypeReference<T> type) {
    try {
      return json == null ? null : MAPPER.readValue(json, type);
    } catch (JsonProcessingException unreadable) {
      throw new IllegalStateException("a guide's texts are not JSON", unreadable);
    }
  }
}
