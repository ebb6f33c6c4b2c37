package org.safeer.system.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionTimeoutException;
import org.safeer.system.suite.Client;
import org.safeer.system.suite.Json;
import org.safeer.system.suite.RunningSuite;

/** The study that the load goes into: every response of a participant registered beforehand. */
final class LoadStudy {

  private static final int AT_ONCE = 8;
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  /** Only the probe's participants live there, so that their responses can be told apart. */
  private static final String PROBE_REGION = "pacific";

  private static final List<String> REGIONS =
      List.of("new-england", "middle-atlantic", "south-atlantic", "mountain");

  private final BenchHttp http;
  private final String path;
  private final List<String> items;

  private LoadStudy(BenchHttp http, String key) {
    this.http = http;
    this.path = "/v1/studies/" + key;
    this.items = FaithCopy.file("questionnaire.json").at("/body/items").findValuesAsText("item");
  }

  static LoadStudy create(RunningSuite suite, BenchHttp http, BenchOptions options)
      throws InterruptedException {
    LoadStudy study =
        new LoadStudy(http, FaithCopy.create(suite.as(Client.FAITH_RESEARCHER), "load"));
    study.register(options);
    return study;
  }

  private void register(BenchOptions options) throws InterruptedException {
    Semaphore free = new Semaphore(AT_ONCE);
    AtomicInteger refused = new AtomicInteger();
    int people = options.requests() + options.seconds();
    for (int i = 0; i < people; i++) {
      boolean probe = i >= options.requests();
      String id = probe ? probe(i - options.requests()) : id("participant", i);
      String region = probe ? PROBE_REGION : REGIONS.get(i % REGIONS.size());
      free.acquire();
      http.status(http.put(path + "/participants/" + id, participant(region)))
          .thenAccept(status -> refused.addAndGet(status == 201 ? 0 : 1))
          .thenRun(free::release);
    }
    free.acquire(AT_ONCE);
    if (refused.get() > 0) {
      throw new IllegalStateException(refused + " participants were not registered");
    }
  }

  private static String participant(String region) {
    return """
        {"region":"%s","attributes":{"age-band":"30-44"},
         "basis":{"kind":"published-dataset","source":"synthetic, for the benchmark"}}
        """
        .formatted(region);
  }

  /** The response numbered so, which nobody has sent yet. */
  HttpRequest response(int index) {
    return response(id("participant", index), id("response", index), index);
  }

  /** The probe's response numbered so. */
  HttpRequest probeResponse(int index) {
    return response(probe(index), id("probe-response", index), index);
  }

  private HttpRequest response(String participant, String response, int index) {
    ObjectNode body =
        Json.MAPPER
            .createObjectNode()
            .put("participant", participant)
            .put("questionnaire", "religious-expression")
            .put("questionnaireVersion", 1);
    ObjectNode answers = body.putObject("answers");
    for (int i = 0; i < items.size(); i++) {
      answers.putObject(items.get(i)).put("value", (index * 7 + i * 3) % 5 + 1);
    }
    return http.put(path + "/responses/" + response, body.toString());
  }

  private String probe(int index) {
    return id("probe", index);
  }

  private String id(String kind, int index) {
    String name = path + kind + index;
    return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
  }

  JsonNode aggregates() {
    return http.get(path + "/aggregates");
  }

  /** How many of the probe's responses the aggregates show. */
  int probesCounted() {
    JsonNode cells = aggregates().at("/themes/0/items/0/cells");
    return Json.find(cells, "region", PROBE_REGION).path("n").asInt();
  }

  /** Whether, in the end, exactly what was answered with 201 is counted. */
  boolean awaitCounted(int responses) {
    try {
      Awaitility.await()
          .atMost(PATIENCE)
          .until(() -> aggregates().at("/evidence/responses").asInt() == responses);
      return true;
    } catch (ConditionTimeoutException never) {
      return false;
    }
  }

  BenchHttp http() {
    return http;
  }
}
