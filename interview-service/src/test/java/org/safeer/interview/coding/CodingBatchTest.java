package org.safeer.interview.coding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.safeer.interview.testing.RealServers;
import org.safeer.interview.testing.TestStudy;
import org.safeer.interview.testing.Topics;

/** Without these, one bad coding of five hundred would cost the others, or a retry double them. */
@RealServers
class CodingBatchTest {

  private TestStudy study;
  private UUID participant;
  private UUID interview;

  @BeforeEach
  void transcribe() {
    study = TestStudy.known();
    participant = study.participant("interview");
    interview = study.interview(participant);
    study.transcript(interview, "Q: Why?\n\nA: We came home.").statusCode(201);
    study.code("home");
  }

  @Test
  void goodCodingsAreStoredThoughOthersAreRefusedEachWithItsReason() {
    // Given
    UUID taken = study.coding(interview, TestStudy.codingOf("home", 2, 0, 2));
    List<Map<String, Object>> batch =
        List.of(
            item(UUID.randomUUID(), TestStudy.codingOf("home", 2, 3, 7)),
            item(UUID.randomUUID(), TestStudy.codingOf("nowhere", 2, 3, 7)),
            item(taken, TestStudy.codingOf("home", 2, 0, 2)),
            item(UUID.randomUUID(), TestStudy.codingOf("home", 1, 0, 99)),
            item(UUID.randomUUID(), Map.of("code", "home", "turn", "two")),
            item(UUID.randomUUID(), TestStudy.codingOf("home", 2, -1, 2)));

    // When, Then
    post(batch)
        .statusCode(200)
        .body("stored", equalTo(2))
        .body("refused", equalTo(4))
        .body("results.status", contains(201, 400, 200, 400, 400, 400))
        .body("results.coding", equalTo(batch.stream().map(i -> i.get("coding") + "").toList()))
        .body("results[0].problem", nullValue())
        .body("results[1].problem.code", equalTo("validation-failed"))
        .body("results[1].problem.errors[0].pointer", equalTo("/codings/1/code"))
        .body("results[1].problem.errors[0].rule", equalTo("unknown-code"))
        .body("results[1].version", nullValue())
        .body("results[3].problem.errors[0].pointer", equalTo("/codings/3/end"))
        .body("results[4].problem.code", equalTo("malformed-body"))
        .body("results[4].problem.errors[0].pointer", equalTo("/codings/4/turn"))
        .body("results[5].problem.errors[0].pointer", equalTo("/codings/5/start"));
    study.owner().get(study.path("/excerpts")).then().body("items", hasSize(2));
  }

  @Test
  void theSameBatchAgainChangesNothingAndAnIdThatIsTakenIsNotOverwritten() {
    // Given
    List<Map<String, Object>> batch = many(500);
    post(batch).statusCode(200).body("stored", equalTo(500));

    // When, Then
    post(batch)
        .statusCode(200)
        .body("stored", equalTo(500))
        .body("results[0].status", equalTo(200));
    List<Map<String, Object>> changed = new ArrayList<>(batch);
    changed.set(7, item((UUID) batch.get(7).get("coding"), TestStudy.codingOf("home", 1, 0, 1)));
    post(changed)
        .body("results[7].status", equalTo(409))
        .body("results[7].problem.code", equalTo("coding-exists"))
        .body("refused", equalTo(1));
    String key = study.key() + "/" + batch.get(7).get("coding");
    assertThat(Topics.records("safeer.codings", key, 1)).hasSize(1);
  }

  @Test
  void aBatchWhoseResultsCouldNotBeToldApartIsRefusedAsAWhole() {
    // Given
    UUID twice = UUID.randomUUID();
    Map<String, Object> coding = TestStudy.codingOf("home", 2, 0, 2);

    // When, Then
    post(List.of(item(twice, coding), item(twice, coding)))
        .statusCode(400)
        .body("errors[0].pointer", equalTo("/codings/1/coding"))
        .body("errors[0].rule", equalTo("duplicate-coding"));
    post(List.of(coding)).statusCode(400).body("errors[0].rule", equalTo("not-null"));
    post(List.of()).statusCode(400);
    post(many(501)).statusCode(400).body("errors[0].rule", equalTo("size"));
    study.owner().get(study.path("/excerpts")).then().body("items", hasSize(0));
  }

  @Test
  void underAKeyTheCallIsTheSameAndAnotherBodyIsRefused() {
    // Given
    List<Map<String, Object>> batch = many(3);
    String path = study.path("/interviews/" + interview + "/coding-batches");

    // When, Then
    for (int i = 0; i < 2; i++) {
      study
          .owner()
          .header("Idempotency-Key", "batch-1")
          .body(Map.of("codings", batch))
          .post(path)
          .then()
          .statusCode(200)
          .body("stored", equalTo(3));
    }
    study
        .owner()
        .header("Idempotency-Key", "batch-1")
        .body(Map.of("codings", many(1)))
        .post(path)
        .then()
        .statusCode(422);
    study.withdraw(participant, 2);
    study.owner().body(Map.of("codings", batch)).post(path).then().statusCode(410);
    assertThat(
            TestStudy.count(
                "SELECT count(*) FROM idempotency_record WHERE ? = ANY (subjects)",
                study.key() + "/" + participant))
        .isZero();
  }

  private static List<Map<String, Object>> many(int number) {
    return IntStream.range(0, number)
        .mapToObj(i -> item(UUID.randomUUID(), TestStudy.codingOf("home", 2, i % 9, 10)))
        .toList();
  }

  private static Map<String, Object> item(UUID id, Map<String, Object> coding) {
    Map<String, Object> item = new HashMap<>(coding);
    item.put("coding", id);
    return item;
  }

  private ValidatableResponse post(List<Map<String, Object>> codings) {
    return study
        .owner()
        .body(Map.of("codings", codings))
        .post(study.path("/interviews/" + interview + "/coding-batches"))
        .then();
  }
}
