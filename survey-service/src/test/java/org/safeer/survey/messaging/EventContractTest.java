package org.safeer.survey.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safeer.kit.testing.Eventually.eventually;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.safeer.kit.event.CloudEventHeaders;
import org.safeer.kit.event.EventJson;
import org.safeer.kit.testing.LocalStackResource;
import org.safeer.survey.testing.Clients;
import org.safeer.survey.testing.Field;
import org.safeer.survey.testing.Published;
import org.safeer.survey.testing.Schemas;

/** Without these, other services would not understand what this one publishes, nor it them. */
@QuarkusTest
@WithTestResource(
    value = LocalStackResource.class,
    initArgs = @ResourceArg(name = "database", value = "survey"))
class EventContractTest {

  @Test
  void whatIsPublishedIsAsTheContractsSay() {
    // Given
    Field field = Field.open();
    UUID stays = field.participant();
    field.response(stays);
    field.openResponse(stays);
    UUID leaves = field.participant();
    field.response(leaves);

    // When
    Clients.owner()
        .body("{\"participant\": \"%s\", \"scope\": \"all\"}".formatted(leaves))
        .post(field.path("/withdrawals"))
        .then()
        .statusCode(201);

    // Then
    eventually(() -> agree("safeer.studies", "StudyState", field.study(), 1, 0));
    eventually(() -> agree("safeer.participants", "ParticipantState", field.study(), 3, 0));
    eventually(
        () ->
            agree(
                "safeer.questionnaire-versions", "QuestionnaireVersionState", field.study(), 1, 0));
    eventually(() -> agree("safeer.responses", "ResponseState", field.study(), 3, 1));
  }

  private static void agree(String topic, String type, String study, int states, int tombstones) {
    List<ConsumerRecord<String, byte[]>> records = Published.records(topic, study);
    // A tombstone or a withdrawal may stand there twice, if the service reads its own late.
    assertThat(records)
        .filteredOn(record -> record.value() != null)
        .hasSizeBetween(states, states + 1);
    assertThat(records)
        .filteredOn(record -> record.value() == null)
        .hasSizeBetween(tombstones, 2 * tombstones);
    for (ConsumerRecord<String, byte[]> record : records) {
      assertThat(CloudEventHeaders.read(record.headers()).type()).isEqualTo(type);
      assertThat(CloudEventHeaders.read(record.headers()).source())
          .isEqualTo("/safeer/survey-service");
      if (record.value() != null) {
        assertThat(Schemas.errors(type, record.value())).isEmpty();
      }
    }
  }

  @Test
  void theGoldenErasureIsUnderstood() throws IOException {
    // Given
    byte[] golden;
    try (InputStream file = resource("/events/ErasureState/v1/example.json")) {
      golden = file.readAllBytes();
    }

    // When
    ErasureState state = EventJson.read(golden, ErasureState.class);

    // Then
    assertThat(state.isComplete()).isTrue();
    assertThat(state.service()).isEqualTo("interview-service");
  }

  private static InputStream resource(String name) {
    return EventContractTest.class.getResourceAsStream(name);
  }
}
