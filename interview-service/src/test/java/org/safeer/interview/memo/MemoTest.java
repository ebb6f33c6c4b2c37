package org.safeer.interview.memo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.safeer.interview.testing.RealServers;
import org.safeer.interview.testing.TestStudy;

/** Without these, a team's thoughts could be lost, answered by nobody, or outlive a withdrawal. */
@RealServers
class MemoTest {

  private TestStudy study;
  private UUID participant;
  private UUID interview;
  private UUID coding;

  @BeforeEach
  void code() {
    study = TestStudy.known();
    participant = study.participant("interview");
    interview = study.interview(participant);
    study.transcript(interview, "Why?\n\nWords about home.").statusCode(201);
    study.code("home");
    coding = study.coding(interview, TestStudy.codingOf("home", 2, 0, 5));
  }

  @Test
  void aMemoIsAboutAnythingInTheStudyAndFoundByIt() {
    for (String about :
        List.of(
            "study",
            "code:home",
            "interview:" + interview,
            "turn:" + interview + ":2",
            "coding:" + coding,
            "participant:" + participant)) {
      // When
      UUID memo = write(about, "About " + about);
      put(memo, about, "About " + about).statusCode(200);

      // Then
      list(about)
          .body("items.memo", contains(memo.toString()))
          .body("items[0].about", equalTo(about))
          .body("items[0].author", equalTo("owner"))
          .body("items[0].replyTo", nullValue());
    }
    list(null).body("items", hasSize(6));
  }

  @Test
  void threadsGoAsDeepAsPeopleAnswerAndEachComesAfterWhatItRepliesTo() {
    // Given
    String about = "coding:" + coding;
    List<String> thread = new ArrayList<>();
    thread.add(write(about, "First").toString());
    for (int depth = 1; depth < 6; depth++) {
      thread.add(write("memo:" + thread.get(depth - 1), "Reply " + depth).toString());
    }
    write("study", "Of something else");

    // When, Then
    list(about)
        .body("items.memo", contains(thread.toArray()))
        .body("items[5].replyTo", equalTo(thread.get(4)))
        .body("items[5].about", equalTo(about));
    list("memo:" + thread.get(2)).body("items.memo", contains(thread.get(3)));
    String next =
        study
            .owner()
            .queryParam("about", about)
            .queryParam("limit", 4)
            .get(study.path("/memos"))
            .then()
            .body("items", hasSize(4))
            .extract()
            .path("next");
    study
        .owner()
        .queryParam("about", about)
        .queryParam("cursor", next)
        .get(study.path("/memos"))
        .then()
        .body("items.memo", contains(thread.get(4), thread.get(5)));
    study.owner().queryParam("cursor", next).get(study.path("/memos")).then().statusCode(400);
  }

  @Test
  void aMemoIsChangedByItsAuthorAlone() {
    // Given
    UUID memo = write("study", "A thought");
    String etag = study.owner().get(path(memo)).then().extract().header("ETag");
    Map<String, String> other = Map.of("about", "study", "text", "Another thought");

    // When, Then
    study
        .owner()
        .body(other)
        .put(path(memo))
        .then()
        .statusCode(409)
        .body("code", equalTo("memo-exists"));
    colleague()
        .header("If-Match", etag)
        .body(other)
        .put(path(memo))
        .then()
        .statusCode(409)
        .body("code", equalTo("not-the-author"));
    colleague().delete(path(memo)).then().statusCode(409).body("code", equalTo("not-the-author"));
    colleague()
        .body(Map.of("about", "study", "text", "A thought"))
        .put(path(memo))
        .then()
        .statusCode(409);
    study.owner().header("If-Match", "\"1\"").body(other).put(path(memo)).then().statusCode(412);
    study
        .owner()
        .header("If-Match", etag)
        .body(Map.of("about", "code:home", "text", "Another thought"))
        .put(path(memo))
        .then()
        .statusCode(400)
        .body("errors[0].rule", equalTo("fixed"));
    study
        .owner()
        .header("If-Match", etag)
        .body(other)
        .put(path(memo))
        .then()
        .statusCode(200)
        .body("text", equalTo("Another thought"))
        .body("editedAt", notNullValue());
    colleague().get(path(memo)).then().statusCode(200).body("author", equalTo("owner"));
  }

  @Test
  void whatRepliesToADeletedMemoStays() {
    // Given
    UUID first = write("study", "First");
    UUID reply = UUID.randomUUID();
    colleague()
        .body(Map.of("about", "memo:" + first, "text", "Reply"))
        .put(path(reply))
        .then()
        .statusCode(201);

    // When
    study.owner().delete(path(first)).then().statusCode(204);
    study.owner().delete(path(first)).then().statusCode(204);

    // Then
    list("study")
        .body("items.memo", contains(first.toString(), reply.toString()))
        .body("items[0].text", nullValue())
        .body("items[1].text", equalTo("Reply"));
    study.owner().get(path(first)).then().statusCode(404);
    put(first, "study", "First").statusCode(410).body("code", equalTo("memo-deleted"));
    refused("memo:" + first, "unknown-subject");
    colleague().delete(path(reply)).then().statusCode(204);
    study.owner().delete(path(UUID.randomUUID())).then().statusCode(404);
  }

  @Test
  void aDeletedMemoThatNobodyAnsweredIsListedNoMore() {
    // Given
    UUID memo = write("study", "A thought");

    // When
    study.owner().delete(path(memo)).then().statusCode(204);

    // Then
    list("study").body("items", hasSize(0));
    assertThat(TestStudy.count("SELECT count(*) FROM memo WHERE text = 'A thought'")).isZero();
  }

  @Test
  void aMemoOutlivesTheCodingItIsAboutAndSaysSo() {
    // Given
    UUID memo = write("coding:" + coding, "Really?");
    String etag =
        study
            .owner()
            .get(path(memo))
            .then()
            .body("subjectGone", nullValue())
            .extract()
            .header("ETag");

    // When
    study.owner().delete(study.codingPath(interview, coding)).then().statusCode(204);

    // Then
    String after =
        study
            .owner()
            .header("If-None-Match", etag)
            .get(path(memo))
            .then()
            .statusCode(200)
            .body("subjectGone", equalTo(true))
            .extract()
            .header("ETag");
    list("coding:" + coding).body("items.subjectGone", contains(true));
    put(memo, "coding:" + coding, "Really?").statusCode(200);
    study
        .owner()
        .header("If-Match", after)
        .body(Map.of("about", "coding:" + coding, "text", "It was doubtful."))
        .put(path(memo))
        .then()
        .statusCode(200);
    write("memo:" + memo, "A reply all the same");
    refused("coding:" + coding, "unknown-subject");
  }

  @Test
  void whatIsNotThereIsNotWrittenAbout() {
    for (String about :
        List.of(
            "code:nothing",
            "interview:" + UUID.randomUUID(),
            "turn:" + interview + ":3",
            "turn:" + UUID.randomUUID() + ":1",
            "coding:" + UUID.randomUUID(),
            "memo:" + UUID.randomUUID())) {
      refused(about, "unknown-subject");
    }
    for (String about :
        List.of("", "studies", "code:Not A Key", "coding:1", "turn:" + interview + ":0")) {
      refused(about, "pattern");
    }
    study.owner().queryParam("about", "x").get(study.path("/memos")).then().statusCode(400);
  }

  @Test
  void theLengthOfAMemoCountsCodePoints() {
    // Given
    String longest = "\uD83C\uDF89".repeat(10_000);

    // When, Then
    UUID memo = write("study", longest);
    study.owner().get(path(memo)).then().body("text", equalTo(longest));
    put(UUID.randomUUID(), "study", longest + "x")
        .statusCode(400)
        .body("errors[0].pointer", equalTo("/text"))
        .body("errors[0].rule", equalTo("size"));
    put(UUID.randomUUID(), "study", "  ").statusCode(400);
  }

  @Test
  void requestsOfOneInstantMakeOneMemo() throws Exception {
    // Given
    UUID memo = UUID.randomUUID();
    Callable<Integer> put = () -> put(memo, "study", "At once").extract().statusCode();

    // When
    List<Integer> statuses = new ArrayList<>();
    ExecutorService clients = Executors.newFixedThreadPool(4);
    for (Future<Integer> answer : clients.invokeAll(List.of(put, put, put, put))) {
      statuses.add(answer.get());
    }
    clients.shutdown();

    // Then
    assertThat(statuses).containsExactlyInAnyOrder(201, 200, 200, 200);
  }

  @Test
  void memosAboutSomebodysWordsGoWithThemAndRepliesToo() {
    // Given
    UUID kept = write("code:home", "Of the code");
    List<UUID> theirs = new ArrayList<>();
    for (String about :
        List.of(
            "interview:" + interview,
            "turn:" + interview + ":2",
            "coding:" + coding,
            "participant:" + participant)) {
      UUID memo = write(about, "Theirs");
      theirs.add(memo);
      theirs.add(write("memo:" + memo, "Theirs"));
    }

    // When
    study.withdraw(participant, 2);

    // Then
    list(null).body("items.memo", contains(kept.toString()));
    assertThat(
            TestStudy.count(
                "SELECT count(*) FROM memo WHERE study = ? AND text = 'Theirs'", study.key()))
        .isZero();
    put(theirs.get(6), "participant:" + participant, "Theirs").statusCode(410);
    refused("memo:" + theirs.get(0), "unknown-subject");
    refused("interview:" + interview, "unknown-subject");
  }

  @Test
  void aMemoInTheVeryInstantOfAWithdrawalLeavesNothingBehind() throws Exception {
    // Given
    UUID first = write("interview:" + interview, "First");
    ExecutorService clients = Executors.newFixedThreadPool(4);
    List<Future<?>> writers = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      writers.add(clients.submit(() -> replyUntilGone(first)));
    }

    // When
    study.withdraw(participant, 2);

    // Then
    for (Future<?> writer : writers) {
      writer.get();
    }
    clients.shutdown();
    list(null).body("items", hasSize(0));
  }

  private void replyUntilGone(UUID first) {
    int status = 201;
    while (status == 201) {
      status = put(UUID.randomUUID(), "memo:" + first, "Reply").extract().statusCode();
    }
    assertThat(status).isIn(400, 410);
  }

  private UUID write(String about, String text) {
    UUID memo = UUID.randomUUID();
    put(memo, about, text).statusCode(201);
    return memo;
  }

  private void refused(String about, String rule) {
    put(UUID.randomUUID(), about, "A thought")
        .statusCode(400)
        .body("errors[0].pointer", equalTo("/about"))
        .body("errors[0].rule", equalTo(rule));
  }

  private ValidatableResponse put(UUID memo, String about, String text) {
    return study.owner().body(Map.of("about", about, "text", text)).put(path(memo)).then();
  }

  private ValidatableResponse list(String about) {
    RequestSpecification request = study.owner();
    if (about != null) {
      request.queryParam("about", about);
    }
    return request.get(study.path("/memos")).then().statusCode(200);
  }

  private RequestSpecification colleague() {
    return study.as("colleague", "researcher", Set.of("memos:write", "memos:read"), study.key());
  }

  private String path(UUID memo) {
    return study.path("/memos/" + memo);
  }
}
