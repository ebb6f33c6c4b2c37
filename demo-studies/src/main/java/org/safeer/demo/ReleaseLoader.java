package org.safeer.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;

/** The researcher maps themes and drafts a release; the output checker publishes it. */
final class ReleaseLoader {

  private final Client researcher;
  private final Client checker;
  private final StudyFolder folder;

  ReleaseLoader(Client researcher, Client checker, StudyFolder folder) {
    this.researcher = researcher;
    this.checker = checker;
    this.folder = folder;
  }

  void load() {
    JsonNode release = folder.json("release.json");
    String path = "/releases/" + release.path("release").asText();
    if (researcher.exists(path)) {
      return;
    }
    for (JsonNode theme : folder.json("themes.json").path("themes")) {
      researcher.put("/themes/" + theme.path("theme").asText(), theme.path("body"));
    }
    setPolicy();
    JsonNode expected = release.path("evidence");
    Waiting.until("the evidence in the aggregates", () -> counted(expected));
    researcher.put(path, release.path("body"));
    checker.post(path + "/publication", JsonNodeFactory.instance.objectNode());
  }

  /** A policy that stands already is not edited: that would need its ETag. */
  private void setPolicy() {
    JsonNode wanted = folder.json("policy.json");
    JsonNode standing = researcher.get("/disclosure-policy");
    boolean same =
        standing.path("minimumBase").equals(wanted.path("minimumBase"))
            && standing.path("minimumCell").equals(wanted.path("minimumCell"));
    if (!same) {
      researcher.put("/disclosure-policy", wanted);
    }
  }

  private boolean counted(JsonNode expected) {
    JsonNode aggregates = researcher.get("/aggregates");
    JsonNode evidence = aggregates.path("evidence");
    return evidence.path("responses").asInt() == expected.path("responses").asInt()
        && evidence.path("interviews").asInt() == expected.path("interviews").asInt()
        && excerpts(aggregates) == expected.path("excerpts").asInt();
  }

  private static int excerpts(JsonNode aggregates) {
    int sum = 0;
    for (JsonNode theme : aggregates.path("themes")) {
      for (JsonNode code : theme.path("codes")) {
        sum += code.path("excerpts").asInt();
      }
    }
    return sum;
  }
}
