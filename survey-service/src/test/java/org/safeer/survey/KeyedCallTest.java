package org.safeer.survey;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.safeer.kit.testing.LocalStackResource;
import org.safeer.survey.testing.Clients;
import org.safeer.survey.testing.Csv;
import org.safeer.survey.testing.Field;

/** Without these, a caller whose line broke would start a second import, or doubt a withdrawal. */
@QuarkusTest
@WithTestResource(
    value = LocalStackResource.class,
    initArgs = @ResourceArg(name = "database", value = "survey"))
class KeyedCallTest {

  private static final String YES = "Yes,,,,\n";
  private static final String NO = "No,,,,\n";

  private final String key = UUID.randomUUID().toString();
  private Field field;

  @BeforeEach
  void aStudy() {
    field = Field.ready();
  }

  @Test
  void aWithdrawalSentAgainIsAnsweredAsTheFirst() {
    // Given
    UUID participant = field.participant();
    String id = withdraw(participant).statusCode(201).extract().path("id");

    // When, Then
    withdraw(participant).statusCode(201).body("id", equalTo(id));
  }

  @Test
  void aKeyThatStandsForSomebodyElsesWithdrawalIsRefused() {
    // Given
    withdraw(field.participant()).statusCode(201);

    // When, Then
    withdraw(field.participant()).statusCode(422).body("code", equalTo("idempotency-key-reused"));
  }

  @Test
  void anUnusableKeyIsNamed() {
    Clients.owner()
        .header("Idempotency-Key", "not usable")
        .body(request(field.participant()))
        .post(field.path("/withdrawals"))
        .then()
        .statusCode(400)
        .body("code", equalTo("invalid-parameter"))
        .body("errors[0].pointer", equalTo("Idempotency-Key"));
  }

  @Test
  void anImportSentAgainIsTheSameJob() {
    field = Field.ready("published-dataset");
    // Given
    String job = start(Csv.of("one", YES)).statusCode(202).extract().path("id");

    // When, Then
    start(Csv.of("one", YES)).statusCode(202).body("id", equalTo(job));
    start(Csv.of("one", NO)).statusCode(422);
  }

  @Test
  void aPublicationSentAgainIsAnsweredAsTheFirst() {
    // Given
    field = Field.opened("consent");
    String draft =
        Clients.owner().body(Field.QUESTIONNAIRE).put(field.questionnaire()).header("ETag");
    publish(draft).statusCode(201);

    // When, Then
    publish(draft).statusCode(201).body("questionnaireVersion", equalTo(1));
  }

  private ValidatableResponse publish(String draft) {
    return Clients.owner()
        .header("Idempotency-Key", key)
        .header("If-Match", draft)
        .post(field.questionnaire() + "/versions")
        .then();
  }

  @Test
  void withoutAKeyEveryImportIsAJob() {
    field = Field.ready("published-dataset");
    String job = Csv.of("one", YES).post(Clients.owner(), field).extract().path("id");
    Csv.of("one", YES).post(Clients.owner(), field).body("id", not(equalTo(job)));
  }

  private ValidatableResponse start(Csv csv) {
    return csv.post(Clients.owner().header("Idempotency-Key", key), field);
  }

  private ValidatableResponse withdraw(UUID participant) {
    return Clients.owner()
        .header("Idempotency-Key", key)
        .body(request(participant))
        .post(field.path("/withdrawals"))
        .then();
  }

  private static String request(UUID participant) {
    return "{\"participant\": \"%s\", \"scope\": \"all\"}".formatted(participant);
  }
}
