package org.safeer.survey.responsebatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.safeer.kit.testing.Eventually.eventually;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.safeer.kit.testing.LocalStackResource;
import org.safeer.survey.testing.Batch;
import org.safeer.survey.testing.Clients;
import org.safeer.survey.testing.Field;
import org.safeer.survey.testing.Published;
import org.safeer.survey.testing.Together;

/** Without these, a batch sent again too early would fail or count twice. */
@QuarkusTest
@WithTestResource(
    value = LocalStackResource.class,
    initArgs = @ResourceArg(name = "database", value = "survey"))
class ResponseBatchRaceTest {

  private static final int CALLS = 6;
  private static final int SIZE = 40;

  private record Sent(UUID response, String request) {}

  private Field field;
  private List<Sent> content;

  @BeforeEach
  void open() {
    field = Field.ready();
    content = new ArrayList<>();
    for (int i = 0; i < SIZE; i++) {
      String request = Field.registeringRequest(UUID.randomUUID(), 1 + i % 3, "gulf");
      content.add(new Sent(UUID.randomUUID(), request));
    }
  }

  @Test
  void theSameResponsesAtOnceAndInAnyOrderAreStoredOnce() throws Exception {
    // When
    List<JsonPath> answers =
        atOnce(() -> shuffled().post(Clients.owner(), field)).stream()
            .map(answer -> answer.statusCode(200).extract().jsonPath())
            .toList();

    // Then
    List<Integer> statuses = new ArrayList<>();
    answers.forEach(answer -> statuses.addAll(answer.getList("results.status")));
    assertThat(statuses).containsOnly(200, 201).filteredOn(status -> status == 201).hasSize(SIZE);
    eventually(
        () -> assertThat(Published.records("safeer.responses", field.study())).hasSize(SIZE));
    eventually(
        () -> assertThat(Published.records("safeer.participants", field.study())).hasSize(SIZE));
  }

  private Batch shuffled() {
    List<Sent> order = new ArrayList<>(content);
    Collections.shuffle(order);
    return batch(order);
  }

  private static Batch batch(List<Sent> order) {
    Batch batch = Batch.of();
    order.forEach(one -> batch.add(one.response(), one.request()));
    return batch;
  }

  @Test
  void aKeyStandsForOneBatch() {
    // Given
    Batch batch = batch(content);

    // When, Then
    for (int call = 0; call < 2; call++) {
      batch
          .post(Clients.owner().header("Idempotency-Key", "monday"), field)
          .statusCode(200)
          .body("stored", equalTo(SIZE));
    }
    Batch.of()
        .add(UUID.randomUUID(), content.get(0).request())
        .post(Clients.owner().header("Idempotency-Key", "monday"), field)
        .statusCode(422)
        .body("code", equalTo("idempotency-key-reused"));
  }

  private static List<ValidatableResponse> atOnce(Callable<ValidatableResponse> call)
      throws Exception {
    return Together.call(Collections.nCopies(CALLS, call));
  }
}
