package org.safeer.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** The partner sends each interview and its transcript; the researcher codes it. */
final class InterviewLoader {

  private final Client researcher;
  private final Client partner;
  private final StudyFolder folder;

  InterviewLoader(Client researcher, Client partner, StudyFolder folder) {
    this.researcher = researcher;
    this.partner = partner;
    this.folder = folder;
  }

  void load() {
    keepCodebook();
    folder.interviews().forEach(this::load);
  }

  private void load(StudyFolder spoken) {
    JsonNode participant = spoken.json("participant.json");
    JsonNode interview = spoken.json("interview.json");
    String path = "/interviews/" + interview.path("interview").asText();
    partner.put(
        "/participants/" + participant.path("participant").asText(), participant.path("body"));
    partner.put(path, interview.path("body"));
    partner.put(path + "/transcript", transcript(spoken));
    code(path, spoken);
  }

  /** The words as they were published, and what to put in the place of names. */
  private static ObjectNode transcript(StudyFolder spoken) {
    ObjectNode body = JsonNodeFactory.instance.objectNode();
    body.put("format", "plain-text");
    body.put("text", spoken.text("transcript.txt"));
    body.set("replacements", spoken.json("replacements.json"));
    return body;
  }

  private void keepCodebook() {
    for (JsonNode code : folder.json("codebook.json").path("codes")) {
      researcher.put("/codes/" + code.path("code").asText(), code.path("body"));
    }
  }

  private void code(String interviewPath, StudyFolder spoken) {
    JsonNode turns = researcher.get(interviewPath + "/transcript").path("turns");
    for (JsonNode coding : spoken.json("codings.json").path("codings")) {
      String id = coding.path("coding").asText();
      QuotePlace place =
          QuotePlace.find(turns, coding.path("quote").asText(), coding.path("occurrence").asInt(1))
              .orElseThrow(() -> new DemoException("the quote of coding " + id + " is not there"));
      researcher.put(interviewPath + "/codings/" + id, place.request(coding));
    }
  }
}
