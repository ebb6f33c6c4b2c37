package org.safeer.interview.transcript;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;
import org.safeer.kit.json.CanonicalJson;

/** Keeps places as one JSON array. */
@Converter
class PlacesConverter implements AttributeConverter<List<LoggedPlace>, String> {

  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final TypeReference<List<LoggedPlace>> PLACES = new TypeReference<>() {};

  @Override
  public String convertToDatabaseColumn(List<LoggedPlace> places) {
    return places == null ? null : CanonicalJson.write(places);
  }

  @Override
  public List<LoggedPlace> convertToEntityAttribute(String json) {
    try {
      return json == null ? null : MAPPER.readValue(json, PLACES);
    } catch (JsonProcessingException unreadable) {
      throw new IllegalStateException("an anonymisation log is not JSON", unreadable);
    }
  }
}
