package org.safeer.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.nio.charset.StandardCharsets;

/** The researcher publishes the questionnaire; the partner imports the responses. */
final class SurveyLoader {

  private final Client researcher;
  private final Client partner;
  private final StudyFolder folder;

  SurveyLoader(Client researcher, Client partner, StudyFolder folder) {
    this.researcher = researcher;
    this.partner = partner;
    this.folder = folder;
  }

  void load() {
    publishQuestionnaire();
    String job = "/response-imports/" + startImport();
    Waiting.until("the import of responses", () -> ended(partner.get(job)));
    requireWhole(partner.get(job));
  }

  private void publishQuestionnaire() {
    JsonNode questionnaire = folder.json("questionnaire.json");
    String path = "/questionnaires/" + questionnaire.path("questionnaire").asText();
    if (!researcher.exists(path + "/versions/1")) {
      long draft = researcher.put(path, questionnaire.path("body")).path("version").asLong();
      researcher.post(path + "/versions", JsonNodeFactory.instance.objectNode(), draft);
    }
  }

  private String startImport() {
    byte[] mapping =
        folder.json("response-import.json").toString().getBytes(StandardCharsets.UTF_8);
    MultipartForm form =
        new MultipartForm()
            .part("mapping", "mapping.json", "application/json", mapping)
            .part("file", "responses.csv", "text/csv", folder.data("responses.csv"));
    return partner.postForm("/response-imports", form).path("id").asText();
  }

  private static boolean ended(JsonNode job) {
    String status = job.path("status").asText();
    return status.equals("finished") || status.equals("failed");
  }

  private static void requireWhole(JsonNode job) {
    JsonNode rows = job.path("rows");
    boolean whole = rows.path("read").asInt() == rows.path("imported").asInt();
    if (!job.path("status").asText().equals("finished") || !whole) {
      throw new DemoException("the import of responses ended as " + job);
    }
  }
}
