package org.safeer.system.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.safeer.system.suite.Api;
import org.safeer.system.suite.Client;
import org.safeer.system.suite.DemoRelease;
import org.safeer.system.suite.Json;
import org.safeer.system.suite.RunningSuite;

/** What really exists in the demo studies, so that a refusal is no mere "not found". */
public final class DemoPlaces {

  private static final String NOBODY = UUID.randomUUID().toString();

  private DemoPlaces() {}

  /** In the survey's study. */
  public static Places faith(RunningSuite suite) {
    Api researcher = suite.as(Client.FAITH_RESEARCHER);
    Map<String, String> places = common(RunningSuite.FAITH);
    places.put("participants", first(researcher, "/participants", "participant"));
    places.put("responses", first(researcher, "/responses", "response"));
    places.put("questionnaires", "religious-expression");
    places.put("versions", "1");
    places.put("themes", "praying-in-public");
    return new Places(places);
  }

  /** In the interview's study. */
  public static Places freeways() {
    String folder = RunningSuite.FREEWAYS;
    String interview = folder + "/interviews/interview-30";
    Map<String, String> places = common(folder);
    places.put(
        "participants",
        Json.resource(interview + "/participant.json").path("participant").asText());
    places.put(
        "interviews", Json.resource(interview + "/interview.json").path("interview").asText());
    places.put("codes", Json.resource(folder + "/codebook.json").at("/codes/0/code").asText());
    places.put(
        "codings", Json.resource(interview + "/codings.json").at("/codings/0/coding").asText());
    places.put("themes", Json.resource(folder + "/themes.json").at("/themes/0/theme").asText());
    return new Places(places);
  }

  private static Map<String, String> common(String study) {
    Map<String, String> places = new HashMap<>();
    for (String id :
        ("participants consents responses withdrawals response-imports response-exports weightings"
                + " invitations participations interviews codings memos pseudonyms")
            .split(" ")) {
      places.put(id, NOBODY);
    }
    for (String key :
        "questionnaires consent-forms import-mappings quotas codes themes interview-guides"
            .split(" ")) {
      places.put(key, "nothing");
    }
    places.put("export-links", "nobody-issued-this");
    places.put("{link}", "responses.csv");
    places.put("versions", "1");
    places.put("studies", study);
    places.put("releases", DemoRelease.of(study).release());
    return places;
  }

  private static String first(Api researcher, String list, String member) {
    String path = "/v1/studies/" + RunningSuite.FAITH + list + "?limit=1";
    JsonNode first = researcher.get(path).expect(200).json().at("/items/0");
    return first.path(member).asText();
  }
}
