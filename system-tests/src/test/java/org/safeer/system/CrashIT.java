package org.safeer.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.safeer.system.store.Topics;
import org.safeer.system.suite.Bodies;
import org.safeer.system.suite.Client;
import org.safeer.system.suite.RunningSuite;
import org.safeer.system.suite.SafeerSuite;
import org.safeer.system.suite.SmallStudy;

/** A service dies at the two worst moments; no answer is lost by it, and none counts twice. */
@Order(60)
@ExtendWith(SafeerSuite.class)
class CrashIT {

  private static final String SURVEY = "survey-service";
  private static final String INTERVIEW = "interview-service";
  private static final Map<String, String> BEFORE_PUBLISH =
      Map.of("SAFEER_OUTBOX_FAULT_HALT_BEFORE_PUBLISH", "true");
  private static final Map<String, String> AFTER_PUBLISH =
      Map.of("SAFEER_OUTBOX_FAULT_HALT_AFTER_PUBLISH", "true");
  private static final Duration UNTIL_DEAD = Duration.ofSeconds(30);

  private final RunningSuite suite;
  private final Topics topics;
  private SmallStudy study;
  private String participant;
  private String id;

  CrashIT(RunningSuite suite) {
    this.suite = suite;
    this.topics = new Topics(suite.kafka());
  }

  @BeforeEach
  void createStudy() {
    study = SmallStudy.create(suite.as(Client.FAITH_RESEARCHER), "crash");
    participant = study.addParticipant("europe");
    study.respond(UUID.randomUUID().toString(), participant, 1).expect(201);
    study.awaitCounted(1);
    id = UUID.randomUUID().toString();
  }

  @AfterEach
  void restoreServices() {
    suite.restoreAll();
  }

  @Test
  void aResponseWhoseServiceDiesBeforePublishingIsCountedOnce() {
    // Given
    suite.restart(SURVEY, BEFORE_PUBLISH);

    // When
    study.respond(id, participant, 5);
    awaitDeath(SURVEY);

    // Then the response is nowhere but in the database of the dead service
    assertThat(recordsOf(Topics.RESPONSES)).isEmpty();
    assertResponseIsCountedOnceAfterRestart();
  }

  @Test
  void aResponseWhoseServiceDiesAfterPublishingIsCountedOnce() {
    // Given
    suite.restart(SURVEY, AFTER_PUBLISH);

    // When
    study.respond(id, participant, 5);
    awaitDeath(SURVEY);

    // Then it is published, and the dead service does not know that
    assertThat(recordsOf(Topics.RESPONSES)).hasSize(1);
    assertResponseIsCountedOnceAfterRestart();
    assertThat(recordsOf(Topics.RESPONSES)).hasSize(2);
  }

  @Test
  void aCodingWhoseServiceDiesBeforePublishingIsCountedOnce() {
    assertCodingSurvives(BEFORE_PUBLISH);
  }

  @Test
  void aCodingWhoseServiceDiesAfterPublishingIsCountedOnce() {
    assertCodingSurvives(AFTER_PUBLISH);
  }

  private void assertResponseIsCountedOnceAfterRestart() {
    suite.restart(SURVEY, Map.of());
    assertThat(study.respond(id, participant, 5).status()).as("it was committed").isEqualTo(200);
    study.awaitCounted(2);
    study.respond(UUID.randomUUID().toString(), participant, 2).expect(201);
    study.awaitCounted(3);
    assertThat(study.at("europe", 5)).isEqualTo(1);
  }

  private void assertCodingSurvives(Map<String, String> fault) {
    // Given an interview, and an interview-service about to die
    String path = study.path("/interviews/" + UUID.randomUUID());
    study.researcher().put(path, Bodies.INTERVIEW.formatted(participant)).expect(201);
    study.researcher().put(path + "/transcript", Bodies.transcript("A: Yes, always.")).expect(201);
    awaitInterviewCounted();
    suite.restart(INTERVIEW, fault);

    // When
    study.researcher().put(path + "/codings/" + id, Bodies.CODING);
    awaitDeath(INTERVIEW);
    suite.restart(INTERVIEW, Map.of());

    // Then
    study.researcher().put(path + "/codings/" + id, Bodies.CODING).expect(200);
    awaitExcerpts(1);
    study.researcher().put(path + "/codings/" + UUID.randomUUID(), Bodies.CODING).expect(201);
    awaitExcerpts(2);
  }

  private void awaitInterviewCounted() {
    Awaitility.await("the interview counted")
        .until(() -> study.aggregates().at("/evidence/interviews").asInt() == 1);
  }

  private void awaitExcerpts(int excerpts) {
    Awaitility.await("excerpts counted")
        .atMost(Duration.ofSeconds(30))
        .failFast("one coding counts twice", () -> excerpts() > excerpts)
        .until(() -> excerpts() == excerpts);
  }

  private int excerpts() {
    return study.aggregates().at("/themes/0/codes/0/excerpts").asInt();
  }

  private void awaitDeath(String service) {
    Awaitility.await(service + " dies")
        .atMost(UNTIL_DEAD)
        .until(() -> !suite.service(service).isAlive());
  }

  private List<ConsumerRecord<String, byte[]>> recordsOf(String topic) {
    return topics.read(topic, study.key() + "/" + id);
  }
}
