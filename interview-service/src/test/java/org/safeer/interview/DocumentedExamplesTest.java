package org.safeer.interview;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.safeer.interview.testing.RealServers;
import org.safeer.interview.testing.SurveyTopics;
import org.safeer.interview.testing.TestStudy;
import org.safeer.interview.text.Examples;

/** Without these, a developer who tries an example of the documentation would be refused. */
@RealServers
class DocumentedExamplesTest {

  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final UUID PARTICIPANT = UUID.fromString("0193a1b0-0000-7000-8000-000000000001");
  private static final String INTERVIEWS = "/v1/studies/{study}/interviews/{interview}";
  private static final String CODING = INTERVIEWS + "/codings/{coding}";
  private static final String CODE = "/v1/studies/{study}/codes/{code}";
  private static final String MEMO = "/v1/studies/{study}/memos/{memo}";
  private static final String ID = "0193a1b0-0000-7000-8000-000000000";
  private static final String EXPORT = "/v1/studies/{study}/qda-exports/{export}";

  /** Its id is not known before an import was started. */
  private static final String IMPORT = "/v1/studies/{study}/qda-imports/{import}";

  private final TestStudy sandbox = TestStudy.named("sandbox");
  private JsonNode document;

  @BeforeEach
  void aStudyWithItsParticipant() throws IOException {
    SurveyTopics.participant(
        sandbox.key(),
        PARTICIPANT,
        1,
        sandbox.active(PARTICIPANT, 1, "survey", "interview", "quotation"));
    sandbox.awaitStatus(PARTICIPANT, "active");
    document =
        MAPPER.readTree(given().get("/q/openapi?format=json").then().extract().asByteArray());
  }

  @Test
  void everyExampleWorksAsItStandsTwiceInSuccession() {
    scheduledAndKept();
    for (int round = 0; round < 2; round++) {
      put(INTERVIEWS);
      put(INTERVIEWS + "/recording");
      put("/v1/studies/{study}/pseudonyms/{pseudonym}");
      put("/v1/studies/{study}/interview-guides/{guide}");
      publish("/v1/studies/{study}/interview-guides/{guide}/versions");
      sandbox.owner().delete(at(INTERVIEWS + "/recording", "delete")).then().statusCode(204);
      put(INTERVIEWS + "/transcript");
      put(CODE);
      put("/v1/studies/{study}/coding-settings");
      put(CODING);
      post(INTERVIEWS + "/coding-batches");
      editTheCodebook(round);
      put(MEMO);
      sandbox
          .checker()
          .post(at(CODING + "/quotation-approval", "post"))
          .then()
          .statusCode(200)
          .body("quotation.approvedBy", equalTo("checker"));
      put(CODING + "/interviewee-approval");
      coded();
      put(INTERVIEWS + "/status");
      sandbox
          .owner()
          .body(body(EXPORT, "put"))
          .put(at(EXPORT, "put"))
          .then()
          .statusCode(200 + 2 * (1 - round));
      await()
          .atMost(Duration.ofSeconds(30))
          .until(() -> sandbox.owner().get(at(EXPORT, "get")).path("status").equals("finished"));
      for (String read : reads()) {
        sandbox.owner().get(read).then().statusCode(200);
      }
    }
    sandbox
        .owner()
        .queryParam("quotable", true)
        .get(sandbox.path("/excerpts"))
        .then()
        .body(
            "items[0].text",
            equalTo(
                "\u0645\u06CC\u0688\u06CC\u0627 \u06C1\u0645\u06CC\u0634\u06C1"
                    + " \u0627\u06CC\u06A9 \u06C1\u06CC \u062A\u0635\u0648\u06CC\u0631"
                    + " \u062F\u06A9\u06BE\u0627\u062A\u0627 \u06C1\u06D2\u06D4"));
    sandbox
        .owner()
        .get(at(INTERVIEWS + "/transcript", "get"))
        .then()
        .body("turns[1].speaker", equalTo("interviewee"))
        .body("turns[1].text", containsString("[\u0633\u0627\u062A\u06BE\u06CC]"))
        .body("turns", hasSize(4));
  }

  /** The sandbox's codes that are there to be moved, retired, merged and split, once. */
  private void editTheCodebook(int round) {
    if (round == 0) {
      code("everyday-life", null);
      code("language-barrier", "everyday-life");
      List.of("homesickness", "tongue", "first-months").forEach(key -> code(key, null));
      coding(ID + "0c7", "first-months");
      coding(ID + "0c8", "tongue");
      sandbox
          .owner()
          .body(Map.of("about", "study", "text", "A thought."))
          .put(sandbox.path("/memos/" + ID + "802"))
          .then()
          .statusCode(201);
    }
    for (int time = 0; time < 2; time++) {
      send("put", CODE + "/parent");
      send("put", CODE + "/retirement");
      send("delete", CODE + "/retirement");
      send("post", CODE + "/merge");
      send("post", CODE + "/split");
      send("post", "/v1/studies/{study}/codebook/versions");
      send("delete", MEMO);
    }
  }

  private void code(String key, String parent) {
    Map<String, Object> code = new HashMap<>();
    code.put("label", Map.of("en", key));
    code.put("definition", Map.of("en", "What it means."));
    code.put("parent", parent);
    sandbox.owner().body(code).put(sandbox.path("/codes/" + key)).then().statusCode(201);
  }

  private void coding(String id, String code) {
    String path = "/interviews/" + ID + "0b1/codings/" + id;
    sandbox
        .owner()
        .body(TestStudy.codingOf(code, 2, 0, 5))
        .put(sandbox.path(path))
        .then()
        .statusCode(201);
  }

  private void send(String method, String path) {
    RequestSpecification request = sandbox.owner();
    if (!method.equals("delete")) {
      request.body(body(path, method));
    }
    int status = request.request(method.toUpperCase(), at(path, method)).statusCode();
    assertThat(status).as(method + " " + path).isBetween(200, 204);
  }

  @Test
  void theCodingThatIsToBeDeletedIsAnotherOneThanIsRead() {
    assertThat(at(CODING, "delete")).isNotEqualTo(at(CODING, "get"));
  }

  /** The interviews that are there beside the one of most examples. */
  private void scheduledAndKept() {
    Map<String, Object> planned =
        Map.of(
            "participant",
            PARTICIPANT,
            "mode",
            "video",
            "language",
            "ur",
            "scheduledFor",
            "2026-03-02");
    String scheduled = "/interviews/" + Examples.SCHEDULED_INTERVIEW;
    sandbox.owner().body(planned).put(sandbox.path(scheduled)).then().statusCode(201);
    String kept = sandbox.path("/interviews/" + Examples.KEPT_INTERVIEW);
    sandbox.owner().body(TestStudy.interviewOf(PARTICIPANT)).put(kept).then().statusCode(201);
    Map<String, Object> transcript =
        Map.of(
            "format",
            "plain-text",
            "text",
            "Sana spoke.",
            "replacements",
            List.of(TestStudy.replace("Sana", "[interviewee]")),
            "keepOriginals",
            true);
    sandbox.owner().body(transcript).put(kept + "/transcript").then().statusCode(201);
  }

  /** What the sandbox's loader sets before anybody tries an example. */
  private void coded() {
    String etag = sandbox.owner().get(at(INTERVIEWS, "get")).then().extract().header("ETag");
    sandbox
        .owner()
        .header("If-Match", etag)
        .body("{\"status\": \"coded\"}")
        .put(at(INTERVIEWS + "/status", "put"))
        .then()
        .statusCode(200);
  }

  private void publish(String path) {
    int status =
        sandbox
            .owner()
            .body(body(path, "post"))
            .post(at(path, "post"))
            .then()
            .extract()
            .statusCode();
    assertThat(status).isIn(200, 201);
    sandbox.owner().body(body(path, "post")).post(at(path, "post")).then().statusCode(200);
  }

  /** Sends the example of a path, whose second sending must be the same as the first. */
  private void put(String path) {
    int status = sandbox.owner().body(body(path, "put")).put(at(path, "put")).statusCode();
    assertThat(status).as(path).isIn(200, 201);
    sandbox.owner().body(body(path, "put")).put(at(path, "put")).then().statusCode(200);
  }

  private void post(String path) {
    sandbox
        .owner()
        .body(body(path, "post"))
        .post(at(path, "post"))
        .then()
        .statusCode(200)
        .body("refused", equalTo(0));
  }

  private String body(String path, String method) {
    JsonNode schema =
        document
            .path("paths")
            .path(path)
            .path(method)
            .at("/requestBody/content/application~1json/schema/$ref");
    return document.at(schema.asText().substring(1)).at("/examples/0").toString();
  }

  /** The path with the examples of its parameters. */
  private String at(String path, String method) {
    String filled = path;
    for (JsonNode parameter : document.path("paths").path(path).path(method).path("parameters")) {
      if (parameter.path("in").asText().equals("path")) {
        String name = parameter.path("name").asText();
        assertThat(parameter.has("example")).as(method + " " + path + " " + name).isTrue();
        filled = filled.replace("{" + name + "}", parameter.path("example").asText());
      }
    }
    return filled;
  }

  /** What must be asked for, as it is documented. */
  private static String required(JsonNode operation) {
    StringBuilder query = new StringBuilder();
    for (JsonNode parameter : operation.path("parameters")) {
      if (parameter.path("in").asText().equals("query") && parameter.path("required").asBoolean()) {
        query.append('&').append(parameter.path("name").asText());
        query.append('=').append(parameter.path("example").asText());
      }
    }
    return query.toString();
  }

  private List<String> reads() {
    List<String> paths = new ArrayList<>();
    for (Map.Entry<String, JsonNode> path : document.path("paths").properties()) {
      if (path.getValue().has("get") && !path.getKey().equals(IMPORT)) {
        // What is a stream ends as soon as it can.
        paths.add(at(path.getKey(), "get") + "?seconds=1" + required(path.getValue().path("get")));
      }
    }
    assertThat(paths).hasSizeGreaterThan(6);
    return paths;
  }
}
