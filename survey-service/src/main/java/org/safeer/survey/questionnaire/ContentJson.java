package org.safeer.survey.questionnaire;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;

/** A questionnaire's content as a tree, where what is done is done to any member alike. */
final class ContentJson {

  private static final ObjectMapper MAPPER =
      JsonMapper.builder()
          .findAndAddModules()
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .serializationInclusion(JsonInclude.Include.NON_NULL)
          .build();

  private ContentJson() {}

  static JsonNode tree(Object value) {
    return MAPPER.valueToTree(value);
  }

  static QuestionnaireContent content(JsonNode tree) {
    try {
      return MAPPER.treeToValue(tree, QuestionnaireContent.class);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException("no questionnaire any more", impossible);
    }
  }

  /** As maps, lists and scalars; null where there is nothing. */
  static Object plain(JsonNode node) {
    return node.isMissingNode() ? null : MAPPER.convertValue(node, Object.class);
  }
}
