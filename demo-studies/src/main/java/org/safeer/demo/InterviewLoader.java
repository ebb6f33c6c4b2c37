package org.safeer.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * The partner sends the interviews and their transcripts; the researcher codes them; the output
 * checker approves what may be quoted.
 */
final class InterviewLoader {

  private final Client researcher;
  private final Client partner;
  private final Client checker;
  private final StudyFolder folder;

  InterviewLoader(Client researcher, Client partner, Client checker, StudyFolder folder) {
    this.researcher = researcher;
    this.partner = partner;
    this.checker = checker;
    this.folder = folder;
  }

  void load() {
    folder.optionalJson("codebook.json").ifPresent(this::keepCodebook);
    folder.interviews().forEach(this::load);
  }

  private void keepCodebook(JsonNode codebook) {
    for (JsonNode code : codebook.path("codes")) {
      researcher.put("/codes/" + code.path("code").asText(), code.path("body"));
    }
  }

  private void load(StudyFolder files) {
    JsonNode participant = files.json("participant.json");
    JsonNode interview = files.json("interview.json");
    String path = "/interviews/" + interview.path("interview").asText();
    partner.put(
        "/participants/" + participant.path("participant").asText(), participant.path("body"));
    partner.put(path, interview.path("body"));
    partner.put(path + "/transcript", transcript(files));
    code(path, files.json("codings.json").path("codings"));
  }

  /** The words as they were typed, and what to put in the place of names. */
  private static ObjectNode transcript(StudyFolder files) {
    ObjectNode body = JsonNodeFactory.instance.objectNode();
    body.put("format", "plain-text");
    body.put("text", files.text("transcript.txt"));
    body.set("replacements", files.json("replacements.json"));
    return body;
  }

  private void code(String interviewPath, JsonNode codings) {
    JsonNode turns = researcher.get(interviewPath + "/transcript").path("turns");
    for (JsonNode coding : codings) {
      String id = coding.path("coding").asText();
      String path = interviewPath + "/codings/" + id;
      QuotePlace place =
          QuotePlace.find(turns, coding.path("quote").asText(), coding.path("occurrence").asInt(1))
              .orElseThrow(() -> new DemoException("the quote of coding " + id + " is not there"));
      researcher.put(path, place.request(coding));
      if (coding.path("approved").asBoolean()) {
        checker.post(path + "/quotation-approval", JsonNodeFactory.instance.objectNode());
      }
    }
  }
}
