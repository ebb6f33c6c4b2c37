package org.safeer.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.List;
import java.util.stream.StreamSupport;

/** The study in which anybody may try anything, as its keeper sees it. */
final class Sandbox {

  private final Api api;
  private final DemoKeys keys;
  private final Client researcher;
  private final List<String> landmarks;

  Sandbox(Api api, DemoKeys keys) {
    this.api = api;
    this.keys = keys;
    this.researcher = DemoStudy.SANDBOX.owner(api, keys);
    this.landmarks = landmarks(new StudyFolder(DemoStudy.SANDBOX.study()));
  }

  /**
   * One thing of each service that is there once all is loaded, and that nothing but a reset takes
   * away; the last draft is also the last thing that is loaded.
   */
  static List<String> landmarks(StudyFolder folder) {
    JsonNode codes = folder.json("codebook.json").path("codes");
    JsonNode drafts = folder.list("drafts.json");
    return List.of(
        "/questionnaires/%s/versions/1"
            .formatted(folder.json("questionnaire.json").path("questionnaire").asText()),
        "/codes/" + codes.path(codes.size() - 1).path("code").asText(),
        "/releases/" + drafts.path(drafts.size() - 1).path("release").asText());
  }

  /** The version under which it was last emptied; 0 if it never was, or is not there at all. */
  long lastReset() {
    return researcher.find("").map(study -> study.path("resetVersion").asLong()).orElse(0L);
  }

  /** Whether it was loaded to the end since it was last emptied. */
  boolean isFilled() {
    return landmarks.stream().allMatch(researcher::exists);
  }

  /** Whether the services that hear of a reset by the topics have emptied theirs too. */
  boolean isEmptiedEverywhere(long reset) {
    return holdsNothingBefore(reset, "/codebook", "codes")
        && holdsNothingBefore(reset, "/interviews", "items")
        && holdsNothingBefore(reset, "/themes", "items");
  }

  /** A service empties itself in one transaction: one page of what it lists tells for all of it. */
  private boolean holdsNothingBefore(long reset, String list, String elements) {
    JsonNode page = researcher.find(list).orElseGet(MissingNode::getInstance);
    return StreamSupport.stream(page.path(elements).spliterator(), false)
        .allMatch(one -> one.path("version").asLong() >= reset);
  }

  /** Loads what is missing, as at the first start. */
  void fill() {
    DemoStudy.SANDBOX.load(api, keys);
  }
}
