package org.safeer.survey.responsebatch;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.safeer.kit.testing.LocalStackResource;
import org.safeer.survey.testing.Batch;
import org.safeer.survey.testing.Clients;
import org.safeer.survey.testing.Field;

/** Without these, a client could not tell which response of its batch became of what. */
@QuarkusTest
@WithTestResource(
    value = LocalStackResource.class,
    initArgs = @ResourceArg(name = "database", value = "survey"))
class ResponseBatchRefusalTest {

  private Field field;

  @BeforeEach
  void open() {
    field = Field.ready();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "{ | malformed-body |",
        "null | validation-failed |",
        "{} | validation-failed | /responses",
        "{\"responses\": null} | validation-failed | /responses",
        "{\"responses\": []} | validation-failed | /responses",
        "{\"responses\": {}} | malformed-body | /responses",
        "{\"responses\": [null]} | validation-failed | /responses/0",
        "{\"responses\": [7]} | malformed-body | /responses/0",
        "{\"responses\": [[]]} | malformed-body | /responses/0",
        "{\"responses\": [{}]} | validation-failed | /responses/0/response",
        "{\"responses\": [{\"response\": null}]} | validation-failed | /responses/0/response",
        "{\"responses\": [{\"response\": \"x\"}]} | malformed-body | /responses/0/response",
        "{\"responses\": [], \"surprise\": 1} | malformed-body | /surprise",
      })
  void aBatchThatIsNoneNamesTheField(String body, String code, String pointer) {
    // When, Then
    var answer =
        Clients.owner()
            .body(body)
            .post(field.path("/response-batches"))
            .then()
            .statusCode(400)
            .contentType("application/problem+json")
            .body("code", equalTo(code));
    if (pointer != null) {
      answer.body("errors.pointer", hasItem(pointer));
    }
  }

  @Test
  void aBatchThatIsNestedDeeperThanAnyIsRefused() {
    // Given
    String id = "{\"response\": \"%s\", \"answers\": ".formatted(UUID.randomUUID());

    // When, Then
    for (int depth : new int[] {900, 5000}) {
      String answers = "[".repeat(depth) + "]".repeat(depth);
      Clients.owner()
          .body("{\"responses\": [" + id + answers + "}]}")
          .post(field.path("/response-batches"))
          .then()
          .statusCode(depth < 1000 ? 200 : 400);
    }
  }

  @Test
  void twoResponsesUnderOneIdAreNeitherStored() {
    // Given
    UUID participant = field.participant();
    UUID response = UUID.randomUUID();

    // When, Then
    Batch.of()
        .add(response, Field.responseRequest(participant, 1))
        .add(UUID.randomUUID(), Field.responseRequest(participant, 2))
        .add(response, Field.responseRequest(participant, 1))
        .post(Clients.owner(), field)
        .statusCode(400)
        .body("errors[0].pointer", equalTo("/responses/2/response"))
        .body("errors[0].rule", equalTo("duplicate-response"));
    Clients.owner().get(field.path("/responses")).then().body("items", hasSize(0));
  }

  @Test
  void aStudyThatIsNotYoursTakesNoBatch() {
    // When, Then
    Batch.of()
        .add(UUID.randomUUID(), Field.responseRequest(UUID.randomUUID(), 1))
        .post(Clients.collector("partner-app", "another-study"), field)
        .statusCode(404)
        .body("code", equalTo("not-found"));
    Batch.of()
        .post(Clients.releaseReader(field.study()), field)
        .statusCode(403)
        .body("code", equalTo("forbidden"));
  }
}
