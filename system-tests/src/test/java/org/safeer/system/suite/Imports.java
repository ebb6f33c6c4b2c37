package org.safeer.system.suite;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.awaitility.Awaitility;

/** Sends a file of responses with its mapping. */
public final class Imports {

  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final Duration POLL = Duration.ofMillis(100);

  /** For {@link SmallStudy}: a mark, a region and an answer in each row. */
  public static final String MAPPING =
      """
      {"importKey":"%s","questionnaire":"views","questionnaireVersion":1,"headerRows":1,
       "region":{"column":"region","values":{"Gulf":"gulf","Europe":"europe"},"missing":[""]},
       "attributes":{"mark":{"column":"mark"}},
       "basis":{"kind":"consent","scopes":["survey"],"formVersion":"1","language":"en",
                "agreedAt":"2026-05-01T10:00:00Z"},
       "items":[{"item":"welcome","column":"answer",
                 "values":{"little":2,"much":4},"missing":[""],"notApplicable":["n/a"]}]}
      """;

  private Imports() {}

  public static Answer send(Api api, String study, String mapping, byte[] file) {
    return Answer.from(
        api.request()
            .multiPart("mapping", "mapping.json", utf8(mapping), "application/json")
            .multiPart("file", "responses.csv", file, "text/csv")
            .post("/v1/studies/" + study + "/response-imports"));
  }

  /** Sends a project or codebook of another program. */
  public static Answer sendProject(Api api, String path, String plan, byte[] file) {
    return Answer.from(
        api.request()
            .multiPart("plan", "plan.json", utf8(plan), "application/json")
            .multiPart("file", "codebook.qdc", file, "application/octet-stream")
            .post(path));
  }

  /** Asks for a mapping for this file, to version 1 of a questionnaire. */
  public static Answer propose(Api api, String path, String questionnaire, byte[] file) {
    return Answer.from(
        api.request()
            .multiPart("questionnaire", questionnaire)
            .multiPart("questionnaireVersion", "1")
            .multiPart("file", "responses.csv", file, "text/csv")
            .post(path));
  }

  /** The job, once it has ended one way or the other. */
  public static JsonNode awaitEnd(Api api, String study, Answer accepted) {
    return awaitEnd(api, study, accepted, POLL);
  }

  /** As {@link #awaitEnd(Api, String, Answer)}, asking as often as a measurement needs. */
  public static JsonNode awaitEnd(Api api, String study, Answer accepted, Duration poll) {
    String path =
        "/v1/studies/"
            + study
            + "/response-imports/"
            + accepted.expect(202).json().path("id").asText();
    return Awaitility.await("the import ends")
        .atMost(PATIENCE)
        .pollInterval(poll)
        .until(() -> api.get(path).expect(200).json(), Imports::ended);
  }

  private static boolean ended(JsonNode job) {
    return job.path("status").asText().matches("finished|failed");
  }

  public static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
