package org.safeer.interview.coding;

import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.safeer.interview.testing.TestStudy;
import org.safeer.interview.testing.Topics;

/** An interview in Urdu of somebody who agreed to be quoted. */
final class QuotableInterview {

  /**
   * Urdu with a vowel mark that stands alone, a family of seven code points, a flag, an e + mark.
   */
  static final String BEFORE = "\u06C1\u0645 \uD83C\uDDF5\uD83C\uDDF0 ";

  static final String QUOTED =
      "\u0628\u06CC\u0631\u0648\u0646\u0650 \u0645\u0644\u06A9 \uD83D\uDC68\u200D\uD83D\uDC69"
          + "\u200D\uD83D\uDC67\u200D\uD83D\uDC66 \u0633\u0641\u06CC\u0631 x\u0323\u0301";

  static final String AFTER = "\u06D4 \uD83C\uDF89 home.";

  static final String ANSWER = BEFORE + QUOTED + AFTER;

  final TestStudy study = TestStudy.known();
  final UUID participant = study.participant("interview", "quotation");
  final UUID interview = study.interview(participant);

  QuotableInterview() {
    study.transcript(interview, "Why?\n\n" + ANSWER).statusCode(201);
    study.code("home");
  }

  UUID quotable() {
    return study.coding(interview, body());
  }

  static Map<String, Object> body() {
    int start = points(BEFORE);
    return TestStudy.quotableOf("home", 2, start, start + points(QUOTED));
  }

  static int points(String text) {
    return text.codePointCount(0, text.length());
  }

  ValidatableResponse approve(UUID coding) {
    return study.checker().post(study.approvalPath(interview, coding)).then();
  }

  void change(UUID coding, Map<String, Object> to, String client) {
    String etag = study.owner().get(path(coding)).then().extract().header("ETag");
    study
        .as(client, "researcher", Set.of("codings:write"), study.key())
        .header("If-Match", etag)
        .body(to)
        .put(path(coding))
        .then()
        .statusCode(200);
  }

  List<JsonNode> told(UUID coding, int many) {
    List<JsonNode> states = new ArrayList<>();
    Topics.records("safeer.codings", key(coding), many)
        .forEach(message -> states.add(Topics.valid(message, "CodingState")));
    return states;
  }

  long stored() {
    return TestStudy.count(
        "SELECT count(*) FROM coding WHERE study = ? AND quotation_text = ?", study.key(), QUOTED);
  }

  String key(UUID coding) {
    return study.key() + "/" + coding;
  }

  String path(UUID coding) {
    return study.codingPath(interview, coding);
  }
}
