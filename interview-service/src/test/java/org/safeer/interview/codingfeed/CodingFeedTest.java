package org.safeer.interview.codingfeed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.safeer.interview.testing.RealServers;
import org.safeer.interview.testing.TestStudy;

/** Without these, two people at one transcript would not see, or would undo, each other's work. */
@RealServers
class CodingFeedTest {

  private TestStudy study;
  private UUID interview;

  @BeforeEach
  void transcribe() {
    study = TestStudy.known();
    interview = study.interview(study.participant("interview"));
    study.transcript(interview, "Q: Why?\n\nA: We came home.").statusCode(201);
    study.code("home");
  }

  /** An event of the stream. */
  private record Event(String id, String name, String data) {}

  @Test
  void whatOthersDoIsToldInOrderAndWithoutAWord() {
    // Given
    awaitChange("codebook", 1);
    UUID coding = study.coding(interview, TestStudy.codingOf("home", 2, 0, 2));
    awaitChange("coding", 1);

    // When
    List<Event> events = follow("0", 1);

    // Then
    assertThat(events.get(0).name()).isEqualTo("ready");
    assertThat(events.subList(1, events.size()))
        .extracting(Event::name)
        .containsOnly("interview", "codebook", "coding");
    assertThat(events)
        .filteredOn(event -> event.name().equals("interview"))
        .last()
        .matches(event -> event.data().contains("\"transcriptVersion\":1"));
    Event last = events.get(events.size() - 1);
    assertThat(last.data())
        .contains("\"id\":\"" + coding + "\"")
        .contains("\"interview\":\"" + interview + "\"")
        .contains("\"deleted\":false")
        .doesNotContain("position")
        .doesNotContain("home");
    assertThat(events.stream().skip(1).map(event -> Long.parseLong(event.id()))).isSorted();
  }

  @Test
  void whoComesBackReadsOnWhereTheyWereAndMissesNothing() {
    // Given
    UUID kept = study.coding(interview, TestStudy.codingOf("home", 2, 0, 2));
    UUID gone = study.coding(interview, TestStudy.codingOf("home", 2, 0, 3));
    awaitChange("coding", 2);
    List<Event> before = follow("0", 1);
    String last = before.get(before.size() - 1).id();

    // When
    study.owner().delete(study.codingPath(interview, gone)).then().statusCode(204);
    awaitDeleted(gone);

    // Then
    List<Event> after = follow(last, 1);
    assertThat(after).hasSize(2);
    assertThat(after.get(1).data())
        .contains(gone.toString())
        .contains(interview.toString())
        .contains("\"deleted\":true")
        .doesNotContain(kept.toString());
    assertThat(follow(null, 1)).hasSize(1);
    study
        .owner()
        .header("Last-Event-ID", "yesterday")
        .get(study.path("/coding-feed"))
        .then()
        .statusCode(400);
  }

  @Test
  void theStreamTellsWhileItIsOpen() throws Exception {
    // Given
    awaitChange("codebook", 1);
    ExecutorService listener = Executors.newSingleThreadExecutor();
    Future<List<Event>> heard = listener.submit(() -> follow(null, 4));

    // When: somebody codes once a poll for as long as it is open
    await()
        .atMost(Duration.ofSeconds(30))
        .until(
            () -> {
              study.coding(interview, TestStudy.codingOf("home", 2, 0, 4));
              return heard.isDone();
            });
    listener.shutdown();

    // Then
    assertThat(heard.get()).extracting(Event::name).contains("ready", "coding");
  }

  @Test
  void twoCodersAtOneTranscriptLoseNothing() throws Exception {
    // Given
    List<Callable<Integer>> puts = new ArrayList<>();
    for (String client : List.of("meg", "owen")) {
      for (int i = 0; i < 50; i++) {
        String path = study.codingPath(interview, UUID.randomUUID());
        Map<String, Object> body = TestStudy.codingOf("home", 2, i % 5, 8);
        puts.add(() -> as(client).body(body).put(path).statusCode());
      }
    }

    // When
    ExecutorService coders = Executors.newFixedThreadPool(8);
    List<Integer> statuses = new ArrayList<>();
    for (Future<Integer> answer : coders.invokeAll(puts)) {
      statuses.add(answer.get());
    }
    coders.shutdown();

    // Then
    assertThat(statuses).hasSize(100).containsOnly(201);
    assertThat(
            TestStudy.count(
                "SELECT count(*) FROM coding WHERE study = ? AND created_by = 'meg'", study.key()))
        .isEqualTo(50);
    awaitChange("coding", 100);
    assertThat(follow("0", 1)).filteredOn(event -> event.name().equals("coding")).hasSize(100);
  }

  @Test
  void ofTwoEditsOfOneVersionOneIsToldThatItCameSecond() throws Exception {
    // Given
    UUID coding = study.coding(interview, TestStudy.codingOf("home", 2, 0, 2));
    String path = study.codingPath(interview, coding);
    String etag = study.owner().get(path).then().extract().header("ETag");
    List<Callable<Integer>> edits =
        IntStream.range(3, 9)
            .<Callable<Integer>>mapToObj(
                end ->
                    () ->
                        as("coder-" + end)
                            .header("If-Match", etag)
                            .body(TestStudy.codingOf("home", 2, 0, end))
                            .put(path)
                            .statusCode())
            .toList();

    // When
    ExecutorService coders = Executors.newFixedThreadPool(6);
    List<Integer> statuses = new ArrayList<>();
    for (Future<Integer> answer : coders.invokeAll(edits)) {
      statuses.add(answer.get());
    }
    coders.shutdown();

    // Then
    assertThat(statuses).containsOnly(200, 412);
    assertThat(statuses.stream().filter(status -> status == 200)).hasSize(1);
  }

  private RequestSpecification as(String client) {
    return study.as(client, "researcher", Set.of("codings:write", "excerpts:read"), study.key());
  }

  private List<Event> follow(String lastEventId, int seconds) {
    RequestSpecification request = study.owner().queryParam("seconds", seconds);
    if (lastEventId != null) {
      request.header("Last-Event-ID", lastEventId);
    }
    String stream =
        request
            .get(study.path("/coding-feed"))
            .then()
            .statusCode(200)
            .contentType("text/event-stream")
            .extract()
            .asString();
    List<Event> events = new ArrayList<>();
    for (String block : stream.split("\n\n")) {
      if (block.contains("data:")) {
        events.add(new Event(field(block, "id"), field(block, "event"), field(block, "data")));
      }
    }
    return events;
  }

  private static String field(String block, String name) {
    return block
        .lines()
        .filter(line -> line.startsWith(name + ":"))
        .map(line -> line.substring(name.length() + 1).strip())
        .findFirst()
        .orElse(null);
  }

  private void awaitChange(String kind, int many) {
    await()
        .atMost(Duration.ofSeconds(30))
        .until(
            () ->
                TestStudy.count(
                        "SELECT count(*) FROM coding_change WHERE study = ? AND kind = ?",
                        study.key(),
                        kind)
                    == many);
  }

  private void awaitDeleted(UUID coding) {
    await()
        .atMost(Duration.ofSeconds(30))
        .until(
            () ->
                TestStudy.count(
                        "SELECT count(*) FROM coding_change WHERE id = ? AND deleted",
                        coding.toString())
                    == 1);
  }
}
