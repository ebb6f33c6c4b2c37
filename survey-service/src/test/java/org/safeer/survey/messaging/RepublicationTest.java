package org.safeer.survey.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.safeer.kit.event.EventJson;
import org.safeer.kit.outbox.OutboxMessage;
import org.safeer.kit.outbox.Republisher;
import org.safeer.kit.testing.LocalStackResource;
import org.safeer.survey.testing.Clients;
import org.safeer.survey.testing.Field;
import org.safeer.survey.testing.Forms;

/** Without these, a lost topic would come back without some, or with those who have withdrawn. */
@QuarkusTest
@WithTestResource(
    value = LocalStackResource.class,
    initArgs = @ResourceArg(name = "database", value = "survey"))
class RepublicationTest {

  @Inject @Any Instance<Republisher> republishers;

  @Test
  void everythingIsReadAgainInSmallPages() {
    // Given
    Field field = Field.ready();
    List<UUID> participants = List.of(field.participant(), field.participant());
    participants.forEach(field::response);
    UUID withdrawn = field.participant();
    UUID deleted = field.response(withdrawn);
    Clients.owner()
        .body("{\"participant\": \"%s\", \"scope\": \"all\"}".formatted(withdrawn))
        .post(field.path("/withdrawals"))
        .then()
        .statusCode(201);

    // When
    List<OutboxMessage> responses = all("safeer.responses", field);

    // Then
    assertThat(all("safeer.studies", field)).hasSize(1);
    assertThat(all("safeer.questionnaire-versions", field)).hasSize(1);
    assertThat(all("safeer.participants", field)).hasSize(3);
    assertThat(responses).hasSize(3);
    assertThat(responses)
        .filteredOn(message -> message.state() == null)
        .singleElement()
        .satisfies(
            tombstone -> {
              assertThat(tombstone.key()).isEqualTo(field.study() + "/" + deleted);
              assertThat(tombstone.partitionKey()).isEqualTo(field.study() + "/" + withdrawn);
            });
  }

  @Test
  void theBasisInForceIsToldAgain() {
    // Given
    Field field = Field.ready();
    UUID participant = field.participant();
    Clients.owner()
        .body(Forms.consent(participant, "[\"re-contact\"]", "2026-11-21T09:30:00Z"))
        .put(field.path("/consents/" + UUID.randomUUID()))
        .then()
        .statusCode(201);

    // When, Then
    assertThat(all("safeer.participants", field))
        .singleElement()
        .satisfies(
            message ->
                assertThat(new String(EventJson.write(message.state()), StandardCharsets.UTF_8))
                    .contains("\"scopes\":[\"re-contact\"]"));
  }

  @Test
  void whatPeopleWroteStaysHereWhenAllIsPublishedAgain() {
    // Given
    Field field = Field.open();
    field.openResponse(field.participant());

    // When
    byte[] state = EventJson.write(all("safeer.responses", field).get(0).state());

    // Then
    assertThat(new String(state, StandardCharsets.UTF_8))
        .contains("\"numbers\":{\"years\":12.5}")
        .doesNotContain("words");
  }

  private List<OutboxMessage> all(String topic, Field field) {
    List<OutboxMessage> read = new ArrayList<>();
    republishers.forEach(
        republisher -> {
          String after = null;
          for (List<OutboxMessage> page = page(republisher, topic, after);
              !page.isEmpty();
              page = page(republisher, topic, after)) {
            read.addAll(page);
            after = page.get(page.size() - 1).key();
          }
        });
    assertThat(read).extracting(OutboxMessage::key).doesNotHaveDuplicates();
    return read.stream().filter(message -> message.key().startsWith(field.study())).toList();
  }

  private static List<OutboxMessage> page(Republisher republisher, String topic, String after) {
    return QuarkusTransaction.requiringNew().call(() -> republisher.page(topic, after, 2));
  }
}
