package org.safeer.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.safeer.system.openapi.ApiDocument;
import org.safeer.system.openapi.DemoPlaces;
import org.safeer.system.openapi.Findings;
import org.safeer.system.openapi.Operation;
import org.safeer.system.openapi.Places;
import org.safeer.system.openapi.ProblemRules;
import org.safeer.system.openapi.Shot;
import org.safeer.system.suite.Answer;
import org.safeer.system.suite.Api;
import org.safeer.system.suite.Client;
import org.safeer.system.suite.DemoRelease;
import org.safeer.system.suite.RunningSuite;
import org.safeer.system.suite.SafeerSuite;

/**
 * A key opens what its role and its studies open, and nothing else. Every documented operation is
 * tried: one that is added without a scope is found here before an embassy finds it.
 */
@Order(20)
@ExtendWith(SafeerSuite.class)
class KeysIT {

  private static final Set<String> RELEASE_READS =
      Set.of(
          "/v1/releases",
          "/v1/studies/{study}/releases",
          "/v1/studies/{study}/releases/latest",
          "/v1/studies/{study}/releases/{release}");

  private static final List<String> OWNED =
      List.of("/aggregates", "/themes", "/releases", "/disclosure-policy", "/codebook");

  private final RunningSuite suite;
  private final List<Operation> operations;
  private Findings findings;

  KeysIT(RunningSuite suite) {
    this.suite = suite;
    this.operations = ApiDocument.read(suite.asStranger()).operations();
  }

  @BeforeEach
  void startAnew() {
    findings = new Findings();
  }

  @Test
  void anEmbassyReadsReleasesAndNothingElse() {
    // Given the key that may read the releases of both demo studies
    Api embassy = suite.as(Client.EMBASSY);
    Map<String, JsonNode> before = everything();

    // When it calls every operation on what really exists there
    for (Places places : List.of(DemoPlaces.faith(suite), DemoPlaces.freeways())) {
      for (Operation operation : operations) {
        callAsEmbassy(embassy, operation, places);
      }
    }

    // Then
    assertThat(findings.report()).isEmpty();
    assertThat(changedSince(before)).isEmpty();
  }

  private void callAsEmbassy(Api embassy, Operation operation, Places places) {
    Answer answer = Shot.documented(operation, operation.at(places)).fire(embassy);
    if (operation.method().equals("GET") && RELEASE_READS.contains(operation.path())) {
      require(operation, answer, Set.of(200));
    } else {
      requireRefusal(operation, answer, Set.of(403, 404));
    }
  }

  @Test
  void aReleaseTheEmbassyReadsHoldsNoCountThatIsNotItsOwn() {
    // Given a release, whose hidden counts the team sees the reasons of
    JsonNode release = DemoRelease.of(RunningSuite.FAITH).as(suite, Client.EMBASSY);

    // When
    Set<String> statuses =
        StreamSupport.stream(release.findValues("status").spliterator(), false)
            .map(JsonNode::asText)
            .collect(Collectors.toSet());

    // Then a reason, which says something of the count, is not shown to it
    assertThat(statuses).containsOnly("published", "suppressed");
    assertThat(release.findValues("missing")).isEmpty();
  }

  @Test
  void aResearcherSeesNothingOfAnothersStudy() {
    assertForeign(Client.FREEWAYS_RESEARCHER, DemoPlaces.faith(suite), RunningSuite.FAITH);
    assertForeign(Client.FAITH_RESEARCHER, DemoPlaces.freeways(), RunningSuite.FREEWAYS);
  }

  /** The same role: only the study's grants stand between the key and the data. */
  private void assertForeign(Client client, Places places, String study) {
    Api foreigner = suite.as(client);
    Map<String, JsonNode> before = everything();
    for (Operation operation : operations) {
      Answer answer = Shot.documented(operation, operation.at(places)).fire(foreigner);
      if (!operation.inStudy()) {
        requireSilence(operation, answer, study);
      } else if (operation.createsByPut() && operation.path().equals("/v1/studies/{study}")) {
        requireRefusal(operation, answer, Set.of(400, 409)); // the key is taken, and that is all
      } else {
        requireRefusal(operation, answer, Set.of(403, 404));
      }
    }
    assertThat(findings.report()).isEmpty();
    assertThat(changedSince(before)).isEmpty();
  }

  private void require(Operation operation, Answer answer, Set<Integer> allowed) {
    if (!allowed.contains(answer.status())) {
      findings.add(operation, "answered " + answer.status() + ": " + answer.body());
    }
  }

  /** A refusal that holds nothing but itself. */
  private void requireRefusal(Operation operation, Answer answer, Set<Integer> allowed) {
    require(operation, answer, allowed);
    ProblemRules.complaints(answer).forEach(complaint -> findings.add(operation, complaint));
    if (answer.status() >= 400) {
      Set<String> known =
          Set.of("type", "title", "status", "detail", "instance", "code", "traceId", "errors");
      answer
          .json()
          .fieldNames()
          .forEachRemaining(
              name -> {
                if (!known.contains(name)) {
                  findings.add(operation, "a refusal with the member " + name);
                }
              });
    }
  }

  private void requireSilence(Operation operation, Answer answer, String study) {
    if (answer.body().contains(study)) {
      findings.add(operation, "tells of " + study);
    }
  }

  /** What the owners see: nobody else's calls may have changed it. */
  private Map<String, JsonNode> everything() {
    Map<String, JsonNode> all = new TreeMap<>();
    for (String path : OWNED) {
      all.put("faith " + path, read(Client.FAITH_RESEARCHER, RunningSuite.FAITH + path));
      all.put("freeways " + path, read(Client.FREEWAYS_RESEARCHER, RunningSuite.FREEWAYS + path));
    }
    return all;
  }

  private Set<String> changedSince(Map<String, JsonNode> before) {
    Map<String, JsonNode> now = everything();
    return before.keySet().stream()
        .filter(name -> !before.get(name).equals(now.get(name)))
        .collect(Collectors.toSet());
  }

  private JsonNode read(Client client, String path) {
    JsonNode answer = suite.as(client).get("/v1/studies/" + path).expect(200, 404).json();
    return ((ObjectNode) answer).without(List.of("generatedAt", "traceId"));
  }
}
