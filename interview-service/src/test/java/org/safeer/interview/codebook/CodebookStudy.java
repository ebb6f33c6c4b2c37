package org.safeer.interview.codebook;

import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.safeer.interview.testing.TestStudy;
import org.safeer.interview.testing.Topics;

/** A study with some codes and one coded interview. */
final class CodebookStudy {

  static final String WORDS = "At home nobody asks where one is from.";

  final TestStudy study = TestStudy.known();
  final UUID participant = study.participant("interview", "quotation");
  final UUID interview = transcribed(participant);

  CodebookStudy(String... codes) {
    for (String code : codes) {
      study.code(code);
    }
  }

  UUID transcribed(UUID somebody) {
    UUID one = study.interview(somebody);
    study.transcript(one, WORDS).statusCode(201);
    return one;
  }

  UUID coding(String code, int start, int end) {
    return study.coding(interview, TestStudy.codingOf(code, 1, start, end));
  }

  String path(String code, String rest) {
    return study.path("/codes/" + code + rest);
  }

  String etag(String code) {
    return study.owner().get(path(code, "")).then().statusCode(200).extract().header("ETag");
  }

  ValidatableResponse move(String code, String parent) {
    String body = parent == null ? "{\"parent\":null}" : "{\"parent\":\"" + parent + "\"}";
    return study
        .owner()
        .header("If-Match", etag(code))
        .body(body)
        .put(path(code, "/parent"))
        .then();
  }

  ValidatableResponse retire(String code, String reason) {
    return study.owner().body(Map.of("reason", reason)).put(path(code, "/retirement")).then();
  }

  ValidatableResponse merge(String code, String into) {
    return study.owner().body(Map.of("into", into)).post(path(code, "/merge")).then();
  }

  ValidatableResponse coding(UUID coding) {
    return study.owner().get(study.codingPath(interview, coding)).then();
  }

  /** The codes of everything that is coded, by the codings. */
  String codeOf(UUID coding) {
    return coding(coding).statusCode(200).extract().path("code");
  }

  List<String> history(String code) {
    return study
        .owner()
        .get(path(code, "/history"))
        .then()
        .statusCode(200)
        .extract()
        .path("items.event");
  }

  /** What was told of a coding, oldest first. */
  List<JsonNode> told(UUID coding, int many) {
    List<JsonNode> states = new ArrayList<>();
    Topics.records("safeer.codings", study.key() + "/" + coding, many)
        .forEach(
            message ->
                states.add(message.value() == null ? null : Topics.valid(message, "CodingState")));
    return states;
  }

  /** The codebook as it was told for the last time, after so many. */
  JsonNode toldCodebook(int many) {
    var told = Topics.records("safeer.codebooks", study.key() + "/codebook", many);
    return Topics.valid(told.get(told.size() - 1), "CodebookState");
  }
}
