package org.safeer.system.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.safeer.system.suite.Answer;
import org.safeer.system.suite.Api;
import org.safeer.system.suite.Json;
import org.safeer.system.suite.RunningSuite;

/** A fresh study with the questionnaire and the themes of the demo's survey: 30 items. */
final class FaithCopy {

  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private FaithCopy() {}

  /** Returns the study's key. */
  static String create(Api researcher, String purpose) {
    String key = purpose + "-" + UUID.randomUUID().toString().substring(0, 8);
    String path = "/v1/studies/" + key;
    researcher.put(path, file("study.json")).expect(201);
    JsonNode questionnaire = file("questionnaire.json");
    String place = path + "/questionnaires/" + questionnaire.path("questionnaire").asText();
    Answer draft = researcher.put(place, questionnaire.path("body")).expect(201);
    publish(researcher, place, draft.etag());
    for (JsonNode theme : file("themes.json").path("themes")) {
      String themePath = path + "/themes/" + theme.path("theme").asText();
      // Items come to theme-service by the topics: a moment later than their answers.
      Awaitility.await("theme-service knows the items")
          .atMost(PATIENCE)
          .until(() -> researcher.put(themePath, theme.path("body")).status() == 201);
    }
    return key;
  }

  /** Says which draft it means, for whoever publishes may have to. */
  private static void publish(Api researcher, String questionnaire, String etag) {
    Answer.from(
            researcher
                .request()
                .contentType("application/json")
                .header("If-Match", etag)
                .body("{}")
                .post(questionnaire + "/versions"))
        .expect(201);
  }

  static JsonNode file(String name) {
    return Json.resource(RunningSuite.FAITH + "/" + name);
  }
}
