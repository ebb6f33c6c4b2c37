package org.safeer.interview.guide;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;
import org.safeer.kit.json.CanonicalJson;

/** Keeps questions as one JSON array. */
@Converter
class QuestionsConverter implements AttributeConverter<List<GuideQuestion>, String> {

  private static final TypeReference<List<GuideQuestion>> QUESTIONS = new TypeReference<>() {};

  @Override
  public String convertToDatabaseColumn(List<GuideQuestion> questions) {
    return questions == null ? null : CanonicalJson.write(questions);
  }

  @Override
  public List<GuideQuestion> convertToEntityAttribute(String json) {
    return GuideJson.read(json, QUESTIONS);
  }
}
