package org.safeer.interview.guide;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Map;
import java.util.TreeMap;
import org.safeer.kit.json.CanonicalJson;

/** Keeps a title by language tag as one JSON object. */
@Converter
class TitleConverter implements AttributeConverter<Map<String, String>, String> {

  private static final TypeReference<TreeMap<String, String>> TEXTS = new TypeReference<>() {};

  @Override
  public String convertToDatabaseColumn(Map<String, String> texts) {
    return texts == null ? null : CanonicalJson.write(texts);
  }

  @Override
  public Map<String, String> convertToEntityAttribute(String json) {
    return GuideJson.read(json, TEXTS);
  }
}
