package org.safeer.interview.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.safeer.interview.testing.RealServers;
import org.safeer.interview.testing.TestStudy;
import org.safeer.interview.testing.Topics;
import org.safeer.kit.event.EventJson;
import org.safeer.kit.outbox.OutboxMessage;
import org.safeer.kit.outbox.Republisher;

/** Without these, a log that was lost could be written anew without what was deleted. */
@RealServers
class RepublishTest {

  @Inject @All List<Republisher> republishers;

  @Test
  void everyEntityIsToldOnceDeletedOnesAsTombstones() {
    // Given
    TestStudy study = TestStudy.known();
    UUID leaving = study.participant("interview");
    UUID staying = study.participant("interview");
    study.code("home");
    List<UUID> interviews = new ArrayList<>();
    List<UUID> codings = new ArrayList<>();
    for (UUID participant : List.of(leaving, staying, staying)) {
      UUID interview = study.interview(participant);
      study.transcript(interview, "Words.").statusCode(201);
      interviews.add(interview);
      codings.add(study.coding(interview, TestStudy.codingOf("home", 1, 0, 2)));
    }
    study
        .owner()
        .delete(study.codingPath(interviews.get(1), codings.get(1)))
        .then()
        .statusCode(204);
    study.withdraw(leaving, 2);

    // When, Then
    List<OutboxMessage> told = all("safeer.interviews", study);
    assertThat(told).hasSize(3);
    assertThat(told).filteredOn(message -> message.state() == null).hasSize(1);
    assertThat(all("safeer.codings", study))
        .hasSize(3)
        .filteredOn(message -> message.state() == null)
        .hasSize(2);
    assertThat(all("safeer.codebooks", study)).hasSize(1);
    assertThat(all("safeer.erasures", study)).hasSize(1);
    assertThat(told)
        .extracting(OutboxMessage::partitionKey)
        .contains(study.key() + "/" + leaving, study.key() + "/" + staying);
  }

  @Test
  void aQuotationIsToldAnewWithItsWords() {
    // Given
    TestStudy study = TestStudy.known();
    study.code("home");
    UUID interview = study.interview(study.participant("interview", "quotation"));
    study.transcript(interview, "Words.").statusCode(201);
    UUID coding = study.coding(interview, TestStudy.quotableOf("home", 1, 0, 5));
    study.coding(interview, TestStudy.quotableOf("home", 1, 0, 4));
    String quotation =
        study
            .checker()
            .post(study.approvalPath(interview, coding))
            .then()
            .statusCode(200)
            .extract()
            .path("quotation.id");

    // When
    List<JsonNode> told =
        all("safeer.codings", study).stream()
            .map(message -> EventJson.write(message.state()))
            .map(Topics::json)
            .filter(state -> state.has("quotation"))
            .toList();

    // Then
    assertThat(told).hasSize(1);
    assertThat(told.get(0).at("/quotation/quotation").asText()).isEqualTo(quotation);
    assertThat(told.get(0).at("/quotation/text").asText()).isEqualTo("Words");
  }

  private List<OutboxMessage> all(String topic, TestStudy study) {
    List<OutboxMessage> found = new ArrayList<>();
    HashSet<String> keys = new HashSet<>();
    for (Republisher republisher : republishers) {
      String after = null;
      List<OutboxMessage> page = page(republisher, topic, null);
      while (!page.isEmpty()) {
        page.forEach(message -> assertThat(keys.add(message.key())).isTrue());
        found.addAll(page);
        after = page.get(page.size() - 1).key();
        page = page(republisher, topic, after);
      }
    }
    return found.stream().filter(message -> message.key().startsWith(study.key() + "/")).toList();
  }

  private static List<OutboxMessage> page(Republisher republisher, String topic, String after) {
    return QuarkusTransaction.requiringNew().call(() -> republisher.page(topic, after, 2));
  }
}
