package org.safeer.survey.quota;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.safeer.kit.testing.LocalStackResource;
import org.safeer.survey.testing.Batch;
import org.safeer.survey.testing.Clients;
import org.safeer.survey.testing.Csv;
import org.safeer.survey.testing.Field;
import org.safeer.survey.testing.Imports;
import org.safeer.survey.testing.Pages;
import org.safeer.survey.testing.Quota;
import org.safeer.survey.testing.Together;

/**
 * Without these, a study would pay for more responses than it wanted, whenever many come at once.
 */
@QuarkusTest
@WithTestResource(
    value = LocalStackResource.class,
    initArgs = @ResourceArg(name = "database", value = "survey"))
class QuotaRaceTest {

  private static final int CLIENTS = 50;
  private static final String FIRST = "{\"attributes\": {\"generation\": \"first\"}}";

  @Inject DataSource dataSource;

  @Test
  void ofFiftyAtTheLastPlaceOneIsTaken() throws Exception {
    // Given
    Field field = Field.ready();
    Quota gulf = Quota.set(field, "gulf", Quota.GULF, 3, "refuse");
    submit(field, UUID.randomUUID());
    submit(field, UUID.randomUUID());

    // When
    List<Response> answers = Together.each(CLIENTS, client -> submit(field, UUID.randomUUID()));

    // Then
    assertThat(answers).filteredOn(one -> one.statusCode() == 201).hasSize(1);
    assertThat(answers)
        .filteredOn(one -> one.statusCode() != 201)
        .hasSize(CLIENTS - 1)
        .allSatisfy(
            one -> {
              assertThat(one.statusCode()).isEqualTo(409);
              assertThat(one.<String>path("code")).isEqualTo("quota-full");
              assertThat(one.<List<String>>path("quotas")).containsExactly("gulf");
            });
    gulf.read().body("filled", equalTo(3)).body("state", equalTo("full"));
    assertThat(gulf.deviation(dataSource)).isZero();
    assertThat(Pages.each(Clients::owner, field.path("/participants"), "participant")).hasSize(3);
  }

  @Test
  void ofFiftyAtTheLastPlaceAllAreKeptAndAllButOneMarked() throws Exception {
    // Given
    Field field = Field.ready();
    Quota gulf = Quota.set(field, "gulf", Quota.GULF, 1, "flag");

    // When
    List<Response> answers = Together.each(CLIENTS, client -> submit(field, UUID.randomUUID()));

    // Then
    assertThat(answers).allMatch(one -> one.statusCode() == 201);
    assertThat(answers)
        .filteredOn(one -> one.path("overQuota") != null)
        .hasSize(CLIENTS - 1)
        .allMatch(one -> one.path("overQuota").equals(List.of("gulf")));
    gulf.read().body("filled", equalTo(CLIENTS)).body("remaining", equalTo(0));
    assertThat(
            Clients.owner()
                .queryParam("filter[overQuota][eq]", "gulf")
                .get(field.path("/responses"))
                .<List<?>>path("items"))
        .hasSize(CLIENTS - 1);
  }

  @Test
  void whoSendsTheLastOneTwiceAtOnceIsNotToldThatItIsFull() throws Exception {
    // Given
    Field field = Field.ready();
    Quota.set(field, "gulf", Quota.GULF, 1, "refuse");
    UUID response = UUID.randomUUID();
    String request = Field.registeringRequest(UUID.randomUUID(), 2, "gulf");

    // When
    List<Integer> statuses =
        Together.each(
            20,
            client -> Clients.owner().body(request).put(field.responsePath(response)).statusCode());

    // Then
    assertThat(statuses).containsOnlyOnce(201).containsOnly(200, 201);
  }

  @Test
  void theCountIsRightHoweverResponsesComeAndGo() throws Exception {
    // Given
    Field field = Field.ready("published-dataset");
    Quota gulf = Quota.set(field, "a-gulf", Quota.GULF, 60, "refuse");
    Quota first = Quota.set(field, "b-first", FIRST, 50, "flag");
    List<UUID> leaving = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      UUID participant = UUID.randomUUID();
      put(field, UUID.randomUUID(), request(participant, "gulf")).then().statusCode(201);
      leaving.add(participant);
    }
    String rows =
        String.join("", Collections.nCopies(120, "Yes,Comfortable,Yes,The Gulf,30 - 44\n"));
    String job =
        Csv.of("mixed", rows)
            .post(Clients.owner(), field)
            .statusCode(202)
            .extract()
            .header("Location");

    // When
    List<Integer> statuses =
        Together.each(
            24,
            client ->
                switch (client % 3) {
                  case 0 -> withdraw(field, leaving.get(client / 3));
                  case 1 -> batch(field);
                  default -> client == 2 ? late(field) : single(field);
                });
    Imports.ended(job);

    // Then
    assertThat(statuses).isSubsetOf(200, 201, 409);
    for (Quota quota : List.of(gulf, first, new Quota(field, "c-late"))) {
      assertThat(quota.deviation(dataSource)).as(quota.key()).isZero();
    }
    // Who withdrew last may have left a place behind; then it is taken, and no further one.
    while (single(field) == 201) {
      assertThat(gulf.deviation(dataSource)).isZero();
    }
    gulf.read().body("filled", equalTo(60)).body("state", equalTo("full"));
  }

  private static Response submit(Field field, UUID response) {
    return put(field, response, Field.registeringRequest(UUID.randomUUID(), 2, "gulf"));
  }

  private static Response put(Field field, UUID response, String request) {
    return Clients.owner().body(request).put(field.responsePath(response));
  }

  private static String request(UUID participant, String region) {
    return Field.responseRequest(participant, 2)
        .replaceFirst(
            "\\{",
            """
            {"registration": {"region": "%s", "attributes": {"generation": "first"},
              "basis": {"kind": "published-dataset", "source": "A dataset"}}, """
                .formatted(region));
  }

  private static int single(Field field) {
    return put(field, UUID.randomUUID(), request(UUID.randomUUID(), "gulf")).statusCode();
  }

  private static int batch(Field field) {
    Batch batch = Batch.of();
    for (int i = 0; i < 10; i++) {
      String region = i % 3 == 0 ? "europe" : "gulf";
      batch.add(UUID.randomUUID(), request(UUID.randomUUID(), region));
    }
    return batch.post(Clients.owner(), field).extract().statusCode();
  }

  private static int withdraw(Field field, UUID participant) {
    return Clients.owner()
        .body("{\"participant\": \"%s\", \"scope\": \"all\"}".formatted(participant))
        .post(field.path("/withdrawals"))
        .statusCode();
  }

  /** A quota that is set while responses come in. */
  private static int late(Field field) {
    return new Quota(field, "c-late").put(Quota.GULF, 1_000, "refuse").extract().statusCode();
  }
}
