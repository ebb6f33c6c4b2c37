package org.safeer.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.safeer.system.attack.Comparison;
import org.safeer.system.attack.Count;
import org.safeer.system.attack.Interval;
import org.safeer.system.attack.ItemTable;
import org.safeer.system.attack.ReadCounts;
import org.safeer.system.figures.FaithSurvey;
import org.safeer.system.suite.Api;
import org.safeer.system.suite.Client;
import org.safeer.system.suite.DemoRelease;
import org.safeer.system.suite.Json;
import org.safeer.system.suite.RunningSuite;
import org.safeer.system.suite.SafeerSuite;
import org.safeer.system.suite.Seeded;

/**
 * Two releases of one study, each harmless, are subtracted from each other: what differs is what
 * the few people said who came in between. Comes last, since it changes the demo study.
 */
@Order(99)
@ExtendWith(SafeerSuite.class)
class SecondReleaseIT {

  private static final int MINIMUM = 10;
  private static final int NEWCOMERS = 12;
  private static final String STUDY = "/v1/studies/" + RunningSuite.FAITH;

  private final RunningSuite suite;
  private final DemoRelease first = DemoRelease.of(RunningSuite.FAITH);
  private final Random random = Seeded.random("newcomers");

  SecondReleaseIT(RunningSuite suite) {
    this.suite = suite;
  }

  @Test
  void twoReleasesTellNoMoreTogether() {
    // Given a release, and twelve newcomers in two regions
    JsonNode before = first.as(suite, Client.EMBASSY);
    JsonNode liveBefore = live();
    for (int i = 0; i < NEWCOMERS; i++) {
      respond(i % 2 == 0 ? "mountain" : "pacific");
    }
    awaitCounted(liveBefore.at("/evidence/responses").asInt() + NEWCOMERS);

    // When a second release is published, and the embassy subtracts the first from it
    JsonNode after =
        new DemoRelease(RunningSuite.FAITH, publishAnother()).as(suite, Client.EMBASSY);
    Map<String, Interval> found = found(before, after, liveBefore, live());

    // Then nothing is learnt of those few, and the first release is what it was
    assertThat(found).isEmpty();
    assertThat(first.as(suite, Client.EMBASSY)).isEqualTo(before);
  }

  private Map<String, Interval> found(
      JsonNode before, JsonNode after, JsonNode liveBefore, JsonNode liveAfter) {
    Map<String, Interval> found = new TreeMap<>();
    for (String name : FaithSurvey.items()) {
      ItemTable table = ItemTable.of(item(after, name));
      Comparison comparison =
          new Comparison(
              table,
              ReadCounts.released(item(before, name)),
              ReadCounts.released(item(after, name)));
      Map<Count, Integer> then = ReadCounts.live(item(liveBefore, name));
      ReadCounts.live(item(liveAfter, name))
          .forEach(
              (count, now) -> {
                int added = now - then.get(count);
                Interval interval = comparison.added(count);
                if (added > 0 && added < MINIMUM && !interval.hides(MINIMUM)) {
                  found.put(name + " " + count + " +" + added, interval);
                }
              });
    }
    return found;
  }

  private static JsonNode item(JsonNode release, String name) {
    return Json.each(release.path("themes"))
        .flatMap(theme -> Json.each(theme.path("items")))
        .filter(item -> item.path("item").asText().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private void respond(String region) {
    Api partner = suite.as(Client.PARTNER);
    String participant = UUID.randomUUID().toString();
    String basis = "{\"kind\":\"published-dataset\",\"source\":\"synthetic\"}";
    partner
        .put(
            STUDY + "/participants/" + participant,
            "{\"region\":\"%s\",\"basis\":%s}".formatted(region, basis))
        .expect(201);
    ObjectNode body = Json.MAPPER.createObjectNode();
    body.put("participant", participant).put("questionnaire", "religious-expression");
    ObjectNode answers = body.put("questionnaireVersion", 1).putObject("answers");
    FaithSurvey.items()
        .forEach(item -> answers.putObject(item).put("value", 1 + random.nextInt(5)));
    partner.put(STUDY + "/responses/" + UUID.randomUUID(), body).expect(201);
  }

  private JsonNode live() {
    return suite.as(Client.FAITH_RESEARCHER).get(STUDY + "/aggregates").expect(200).json();
  }

  private void awaitCounted(int responses) {
    Awaitility.await("newcomers counted")
        .atMost(Duration.ofSeconds(30))
        .until(() -> live().at("/evidence/responses").asInt() == responses);
  }

  private String publishAnother() {
    String release = UUID.randomUUID().toString();
    String path = STUDY + "/releases/" + release;
    JsonNode body = Json.resource(RunningSuite.FAITH + "/release.json").path("body");
    suite.as(Client.FAITH_RESEARCHER).put(path, body).expect(201);
    suite.as(Client.CHECKER).post(path + "/publication", "{}").expect(200, 201);
    return release;
  }
}
