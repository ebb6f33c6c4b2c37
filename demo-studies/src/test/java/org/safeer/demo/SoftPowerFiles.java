package org.safeer.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The files of {@code pk-soft-power-2025}, and what its made-up respondents come from. */
final class SoftPowerFiles {

  static final StudyFolder FOLDER = new StudyFolder("pk-soft-power-2025");

  private SoftPowerFiles() {}

  /** The batch of responses as the seed gives it. */
  static JsonNode madeUp() {
    Map<String, List<String>> words = new HashMap<>();
    new StudyFolder("pk-soft-power-2025-words")
        .json("own-words.json")
        .properties()
        .forEach(language -> words.put(language.getKey(), texts(language.getValue())));
    return new SyntheticRespondents(likertItems(), words).batch();
  }

  static List<String> likertItems() {
    List<String> items = new ArrayList<>();
    for (JsonNode item : FOLDER.json("questionnaire.json").at("/body/items")) {
      if (item.path("type").asText().equals("likert")) {
        items.add(item.path("item").asText());
      }
    }
    return items;
  }

  private static List<String> texts(JsonNode array) {
    List<String> texts = new ArrayList<>();
    array.forEach(text -> texts.add(text.asText()));
    return texts;
  }
}
