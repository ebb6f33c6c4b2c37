package org.safeer.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * The partner sends the interviews and their transcripts; the researcher codes them and writes
 * memos; the output checker approves what may be quoted.
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
    folder.list("interview-guides.json").forEach(this::publish);
    for (JsonNode one : folder.list("pseudonyms.json")) {
      researcher.put("/pseudonyms/" + one.path("pseudonym").asText(), one.path("body"));
    }
    folder.interviews().forEach(this::load);
    for (JsonNode one : folder.list("memos.json")) {
      researcher.put("/memos/" + one.path("memo").asText(), one.path("body"));
    }
  }

  private void publish(JsonNode guide) {
    String path = "/interview-guides/" + guide.path("guide").asText();
    researcher.put(path, guide.path("body"));
    if (!researcher.exists(path + "/versions/1")) {
      researcher.post(path + "/versions", guide.path("version"));
    }
  }

  private void keepCodebook(JsonNode codebook) {
    for (JsonNode code : codebook.path("codes")) {
      keep("/codes/" + code.path("code").asText(), code.path("body"));
    }
    folder
        .optionalJson("codebook-version.json")
        .ifPresent(version -> researcher.post("/codebook/versions", version));
  }

  /** One that an earlier release has defined says more by now. */
  private void keep(String path, JsonNode code) {
    researcher
        .find(path)
        .ifPresentOrElse(
            known -> researcher.put(path, code, known.path("version").asLong()),
            () -> researcher.put(path, code));
  }

  private void load(StudyFolder files) {
    JsonNode participant = files.json("participant.json");
    JsonNode interview = files.json("interview.json");
    String path = "/interviews/" + interview.path("interview").asText();
    partner.put(
        "/participants/" + participant.path("participant").asText(), participant.path("body"));
    partner.put(path, interview.path("body"));
    files.optionalJson("recording.json").ifPresent(r -> partner.put(path + "/recording", r));
    files
        .optionalText("transcript.txt")
        .ifPresent(text -> partner.put(path + "/transcript", transcript(text, files)));
    files.optionalJson("transcript.json").ifPresent(t -> researcher.put(path + "/transcript", t));
    files.optionalJson("codings.json").ifPresent(file -> code(path, file.path("codings")));
    if (interview.has("status")) {
      become(path, interview.path("status").asText());
    }
  }

  /** Says how far an interview is, unless it is so far already. */
  private void become(String path, String status) {
    JsonNode now = researcher.get(path);
    if (!now.path("status").asText().equals(status)) {
      ObjectNode body = JsonNodeFactory.instance.objectNode().put("status", status);
      researcher.put(path + "/status", body, now.path("version").asLong());
    }
  }

  /** The words as they were typed, and what to put in the place of names. */
  private static ObjectNode transcript(String text, StudyFolder files) {
    ObjectNode body = JsonNodeFactory.instance.objectNode();
    body.put("format", "plain-text");
    body.put("text", text);
    body.set("replacements", files.json("replacements.json"));
    return body;
  }

  private void code(String interviewPath, JsonNode codings) {
    if (researcher.get(interviewPath).path("status").asText().equals("closed")) {
      become(interviewPath, "coded"); // somebody has tried it in the sandbox
    }
    JsonNode turns = researcher.get(interviewPath + "/transcript").path("turns");
    for (JsonNode coding : codings) {
      String id = coding.path("coding").asText();
      String path = interviewPath + "/codings/" + id;
      QuotePlace place =
          QuotePlace.find(turns, coding.path("quote").asText(), coding.path("occurrence").asInt(1))
              .orElseThrow(() -> new DemoException("the quote of coding " + id + " is not there"));
      // Its code may have been merged or split since: it stays as it is.
      if (!researcher.exists(path)) {
        researcher.put(path, place.request(coding));
      }
      if (coding.path("approved").asBoolean()) {
        checker.post(path + "/quotation-approval", JsonNodeFactory.instance.objectNode());
      }
    }
  }
}
