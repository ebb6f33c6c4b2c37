package org.safeer.system.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Random;
import java.util.UUID;
import org.safeer.system.suite.Api;
import org.safeer.system.suite.Json;

/** A study of many coded interviews, made through the API. */
final class InterviewStudy {

  static final int INTERVIEWS = 200;
  static final int WORDS = 10_000;
  static final int CODINGS = 50_000;
  static final int CODES = 40;

  private static final int IN_BATCH = CODINGS / INTERVIEWS;
  private static final String PARTICIPANT =
      """
      {"region":"%s","attributes":{"age-band":"%s"},
       "basis":{"kind":"published-dataset","source":"synthetic, for the benchmark"}}
      """;
  private static final String[] REGIONS = {"new-england", "middle-atlantic", "mountain"};
  private static final String[] AGES = {"18-29", "30-44"};

  private final Api researcher;
  private final String path;
  private final Random random = new Random(20261127);
  private final MadeUpTalk talk = new MadeUpTalk(20261127);

  InterviewStudy(Api researcher) {
    this.researcher = researcher;
    this.path = "/v1/studies/" + FaithCopy.create(researcher, "coded");
  }

  String path() {
    return path;
  }

  /** Fills the study. */
  void fill() {
    for (int code = 0; code < CODES; code++) {
      researcher
          .put(
              path + "/codes/" + code(code),
              "{\"label\":{\"en\":\"Code\"},\"definition\":{\"en\":\"Made up.\"}}")
          .expect(201);
    }
    for (int i = 0; i < INTERVIEWS; i++) {
      String interview = interview(i);
      researcher.put(interview + "/transcript", talk.transcript(WORDS)).expect(201);
      JsonNode results =
          researcher
              .post(interview + "/coding-batches", codings())
              .expect(200)
              .json()
              .path("results");
      Json.each(results)
          .filter(result -> result.path("status").asInt() != 201)
          .findAny()
          .ifPresent(
              refused -> {
                throw new IllegalStateException(refused.toString());
              });
    }
  }

  /** The path of a new interview of a new participant. */
  String interview(int index) {
    String participant = UUID.randomUUID().toString();
    researcher
        .put(
            path + "/participants/" + participant,
            PARTICIPANT.formatted(REGIONS[index % REGIONS.length], AGES[index % AGES.length]))
        .expect(201);
    String interview = path + "/interviews/" + UUID.randomUUID();
    researcher
        .put(
            interview,
            "{\"participant\":\"%s\",\"mode\":\"in-person\",\"language\":\"en\",\"conductedOn\":\"2025-03-14\"}"
                .formatted(participant))
        .expect(201);
    return interview;
  }

  private String codings() {
    ObjectNode request = Json.MAPPER.createObjectNode();
    ArrayNode codings = request.putArray("codings");
    for (int i = 0; i < IN_BATCH; i++) {
      int start = random.nextInt(20);
      codings
          .addObject()
          .put("coding", UUID.randomUUID().toString())
          .put("code", code(random.nextInt(CODES)))
          .put("turn", 1 + random.nextInt(WORDS / MadeUpTalk.WORDS_IN_TURN))
          .put("start", start)
          .put("end", start + 5 + random.nextInt(25));
    }
    return request.toString();
  }

  static String code(int index) {
    return "code-" + index;
  }
}
