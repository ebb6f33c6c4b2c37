package org.safeer.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;

/** The researcher publishes the questionnaire; the partner sends participants and responses. */
final class SurveyLoader {

  private static final int REFUSED = 400;

  private final Client researcher;
  private final Client partner;
  private final StudyFolder folder;

  SurveyLoader(Client researcher, Client partner, StudyFolder folder) {
    this.researcher = researcher;
    this.partner = partner;
    this.folder = folder;
  }

  void load() {
    folder.optionalJson("questionnaire.json").ifPresent(this::publish);
    folder.list("other-questionnaires.json").forEach(this::publish);
    folder.optionalJson("test.json").ifPresent(this::test);
    for (JsonNode one : folder.list("import-mappings.json")) {
      researcher.put("/import-mappings/" + one.path("mapping").asText(), one.path("body"));
    }
    for (JsonNode one : folder.list("quotas.json")) {
      researcher.put("/quotas/" + one.path("quota").asText(), one.path("body"));
    }
    for (JsonNode one : folder.list("participants.json")) {
      partner.put("/participants/" + one.path("participant").asText(), one.path("body"));
    }
    for (JsonNode one : folder.list("responses.json")) {
      partner.put("/responses/" + one.path("response").asText(), one.path("body"));
    }
    folder.list("response-drafts.json").forEach(this::draft);
    folder.list("reviews.json").forEach(this::review);
    folder.optionalJson("response-batch.json").ifPresent(this::sendBatch);
    folder.optionalJson("response-import.json").ifPresent(this::importFile);
    for (JsonNode one : folder.list("invitations.json")) {
      researcher.put("/invitations/" + one.path("invitation").asText(), one.path("body"));
    }
    for (JsonNode one : folder.list("weightings.json")) {
      researcher.put("/weightings/" + one.path("weighting").asText(), one.path("body"));
    }
    folder.list("response-exports.json").forEach(this::export);
  }

  private void publish(JsonNode questionnaire) {
    String path = "/questionnaires/" + questionnaire.path("questionnaire").asText();
    if (!researcher.exists(path + "/versions/1")) {
      long draft = researcher.put(path, questionnaire.path("body")).path("version").asLong();
      researcher.post(path + "/versions", JsonNodeFactory.instance.objectNode(), draft);
    }
  }

  /** Opens the test of a draft, and tries the draft. */
  private void test(JsonNode test) {
    String path = "/questionnaires/" + test.path("questionnaire").asText() + "/test";
    researcher.put(path, test.path("body"));
    for (JsonNode one : test.path("responses")) {
      partner.put(path + "/responses/" + one.path("response").asText(), one.path("body"));
    }
  }

  private void draft(JsonNode one) {
    String path = "/responses/" + one.path("response").asText() + "/draft";
    if (!partner.exists(path)) {
      partner.put(path, one.path("body"));
    }
  }

  private void review(JsonNode one) {
    String path = "/responses/" + one.path("response").asText() + "/review";
    long seen = researcher.get(path).path("version").asLong();
    researcher.put(path, one.path("body"), seen);
  }

  /** Of all that is there now; one whose files are gone is made anew. */
  private void export(JsonNode one) {
    String path = "/response-exports/" + one.path("export").asText();
    researcher.put(path, one.path("body"));
    Waiting.until(
        "an export of responses",
        () -> researcher.get(path).path("status").asText().equals("finished"));
  }

  /** A batch is answered 200 whatever became of the responses in it. */
  private void sendBatch(JsonNode batch) {
    for (JsonNode result : partner.post("/response-batches", batch).path("results")) {
      if (result.path("status").asInt() >= REFUSED) {
        throw new DemoException("a response of the batch was refused: " + result);
      }
    }
  }

  private void importFile(JsonNode mapping) {
    new ImportLoader(partner).load(mapping, folder.data("responses.csv"));
  }
}
