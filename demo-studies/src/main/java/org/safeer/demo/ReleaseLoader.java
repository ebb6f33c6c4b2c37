package org.safeer.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;

/**
 * The researcher maps themes, draws conclusions and drafts releases; the output checker publishes
 * the first of them.
 */
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
    // Once there is a release, people may have gone on with the themes: they stay as they are.
    if (!researcher.exists(path)) {
      prepare(release.path("evidence"));
      researcher.put(path, release.path("body"));
    }
    publish(path);
    for (JsonNode draft : folder.list("drafts.json")) {
      String drafted = "/releases/" + draft.path("release").asText();
      researcher.put(drafted, draft.path("body"));
      if (draft.path("published").asBoolean()) {
        publish(drafted);
      }
    }
  }

  private void publish(String release) {
    checker.post(release + "/publication", JsonNodeFactory.instance.objectNode());
  }

  private void prepare(JsonNode evidence) {
    for (JsonNode theme : folder.json("themes.json").path("themes")) {
      researcher.put("/themes/" + theme.path("theme").asText(), theme.path("body"));
    }
    for (JsonNode one : folder.list("meta-inferences.json")) {
      researcher.put("/themes/" + one.path("theme").asText() + "/meta-inference", one.path("body"));
    }
    setPolicy();
    Waiting.until(
        "the evidence in the aggregates", () -> new Evidence(researcher).isWhole(evidence));
  }

  /** A policy that stands already is not edited: that would need its ETag. */
  private void setPolicy() {
    JsonNode wanted = folder.json("policy.json");
    JsonNode standing = researcher.get("/disclosure-policy");
    boolean same =
        standing.path("minimumBase").equals(wanted.path("minimumBase"))
            && standing.path("minimumCell").equals(wanted.path("minimumCell"))
            && standing.path("reason").asText().equals(wanted.path("reason").asText());
    if (!same) {
      researcher.put("/disclosure-policy", wanted);
    }
  }
}
