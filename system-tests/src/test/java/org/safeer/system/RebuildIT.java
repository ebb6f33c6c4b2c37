package org.safeer.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.safeer.system.store.Databases;
import org.safeer.system.suite.Api;
import org.safeer.system.suite.Client;
import org.safeer.system.suite.PersistentPartner;
import org.safeer.system.suite.Person;
import org.safeer.system.suite.Rebuilds;
import org.safeer.system.suite.RunningSuite;
import org.safeer.system.suite.SafeerSuite;
import org.safeer.system.suite.SmallStudy;

/** Whatever happens to the projections, the figures a researcher reads come back the same. */
@Order(50)
@ExtendWith(SafeerSuite.class)
class RebuildIT {

  private static final List<String> PROJECTIONS =
      List.of(
          "questionnaire_version",
          "codebook",
          "participant_evidence",
          "withdrawn_participant",
          "response_evidence",
          "interview_evidence",
          "coding_evidence",
          "deleted_evidence",
          "item_count",
          "code_count",
          "evidence_count",
          "consumer_position");

  private final RunningSuite suite;
  private final Api faith;
  private final Api freeways;

  RebuildIT(RunningSuite suite) {
    this.suite = suite;
    this.faith = suite.as(Client.FAITH_RESEARCHER);
    this.freeways = suite.as(Client.FREEWAYS_RESEARCHER);
  }

  @AfterEach
  void restoreServices() {
    suite.restoreAll();
  }

  @Test
  void aRebuildFromTheFirstRecordGivesTheSameAggregates() {
    // Given
    List<JsonNode> before = aggregates();

    // When
    Rebuilds.run(faith, RunningSuite.FAITH);

    // Then
    assertThat(aggregates()).isEqualTo(before);
  }

  @Test
  void aRebuildWhileAPartnerSendsMissesNothing() throws InterruptedException {
    // Given a study that grows all the while, and somebody who leaves it meanwhile
    SmallStudy study = SmallStudy.create(faith, "rebuild");
    Person person = Person.enter(study, id -> true);
    try (PersistentPartner partner = new PersistentPartner(study)) {
      Awaitility.await("the first responses").until(() -> partner.acknowledged() > 20);

      // When
      faith.post(study.path("/aggregates/rebuilds"), "{}").expect(202);
      person.withdraw().expect(201);
      Rebuilds.await(faith, study.key());
      int acknowledged = partner.finish();

      // Then
      study.awaitLeft(acknowledged);
      assertThat(study.at("europe", 5)).as("the one who left").isZero();
      for (int point = 1; point <= 5; point++) {
        assertThat(study.at("all", point)).isEqualTo(partner.sentAt(point));
      }
    }
  }

  @Test
  void projectionsLostWithTheirTablesComeBack() throws SQLException {
    // Given a theme-service that starts with nothing but what people decided in it
    List<JsonNode> before = aggregates();
    suite.service("theme-service").stop();
    new Databases(suite)
        .execute("theme", PROJECTIONS.stream().map(table -> "DELETE FROM " + table).toList());

    // When
    suite.restart("theme-service", Map.of());

    // Then
    Awaitility.await("the same aggregates")
        .atMost(Duration.ofSeconds(60))
        .untilAsserted(() -> assertThat(aggregates()).isEqualTo(before));
  }

  /** Of both studies, without the moment at which they were read. */
  private List<JsonNode> aggregates() {
    return Stream.of(
            faith.get("/v1/studies/" + RunningSuite.FAITH + "/aggregates"),
            freeways.get("/v1/studies/" + RunningSuite.FREEWAYS + "/aggregates"))
        .map(answer -> (JsonNode) ((ObjectNode) answer.expect(200).json()).without("generatedAt"))
        .toList();
  }
}
