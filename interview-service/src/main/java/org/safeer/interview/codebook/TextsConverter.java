package org.safeer.interview.codebook;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Map;
import java.util.TreeMap;
import org.safeer.kit.json.CanonicalJson;

/** Keeps texts by language tag as one JSON object. */
@Converter
class TextsConverter implements AttributeConverter<Map<String, String>, String> {

  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final TypeReference<TreeMap<String, String>> TEXTS = new TypeReference<>() {};

  @Override
  public String convertToDatabaseColumn(Map<String, String> texts) {
    return texts == null ? null : CanonicalJson.write(texts);
  }

  @Override
  public Map<String, String> convertToEntityAttribute(String json) {
    try {
      return json == null ? null : MAPPER.readValue(json, TEXTS);
    } catch (JsonProcessingException unreadable) {
      throw new IllegalStateException("a code's texts are not JSON", unreadable);
    }
  }
}
