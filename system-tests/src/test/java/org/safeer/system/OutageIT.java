package org.safeer.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.safeer.system.openapi.ProblemRules;
import org.safeer.system.suite.Answer;
import org.safeer.system.suite.Api;
import org.safeer.system.suite.Client;
import org.safeer.system.suite.RunningSuite;
import org.safeer.system.suite.SafeerSuite;
import org.safeer.system.suite.SmallStudy;

/** One part is down: its own paths say so, the others go on, and all is well when it is back. */
@Order(80)
@ExtendWith(SafeerSuite.class)
class OutageIT {

  private static final String STUDY = "/v1/studies/" + RunningSuite.FAITH;
  private static final Duration RECOVERY = Duration.ofSeconds(20);

  private final RunningSuite suite;
  private final Api researcher;

  OutageIT(RunningSuite suite) {
    this.suite = suite;
    this.researcher = suite.as(Client.FAITH_RESEARCHER);
  }

  @AfterEach
  void restoreServices() {
    suite.restoreAll();
  }

  @ParameterizedTest
  @CsvSource({
    "survey-service,    /participants, /interviews,   /releases",
    "interview-service, /interviews,   /participants, /releases",
    "theme-service,     /releases,     /participants, /interviews"
  })
  void oneServiceDownLeavesTheOthersUp(String down, String its, String other, String third) {
    // Given
    suite.service(down).kill();

    // When
    Answer refused = researcher.get(STUDY + its);

    // Then
    assertThat(refused.status()).isEqualTo(503);
    assertThat(ProblemRules.complaints(refused)).isEmpty();
    researcher.get(STUDY + other).expect(200);
    researcher.get(STUDY + third).expect(200);
    suite.asStranger().get("/openapi").expect(200);

    // And the gateway finds it again without being told
    suite.restart(down, Map.of());
    Awaitility.await("recovery")
        .atMost(RECOVERY)
        .untilAsserted(() -> researcher.get(STUDY + its).expect(200));
  }

  @Test
  void withoutKafkaAResponseIsTakenAndCountedLater() {
    // Given
    SmallStudy study = SmallStudy.create(researcher, "outage");
    String participant = study.addParticipant("gulf");
    suite.kill("kafka");

    // When
    study.respond(UUID.randomUUID().toString(), participant, 3).expect(201);
    suite.bringBack("kafka");

    // Then
    study.awaitCounted(1);
  }

  @Test
  void withoutDatabasesEveryAnswerIsAnHonestProblem() {
    // Given
    suite.kill("postgres");

    // When
    List<Answer> answers =
        Stream.of("", "/participants", "/interviews", "/releases", "/aggregates")
            .map(path -> researcher.get(STUDY + path))
            .toList();

    // Then no answer claims that something is not there
    assertThat(answers).extracting(Answer::status).containsOnly(503);
    assertThat(answers).allSatisfy(a -> assertThat(ProblemRules.complaints(a)).isEmpty());
    suite.bringBack("postgres");
    Awaitility.await("recovery")
        .atMost(RECOVERY)
        .untilAsserted(
            () -> {
              researcher.get(STUDY + "/participants").expect(200);
              researcher.get(STUDY + "/interviews").expect(200);
              researcher.get(STUDY + "/aggregates").expect(200);
            });
  }

  @Test
  void whatTheOthersSendMeanwhileIsCountedWhenThemeServiceIsBack() {
    // Given
    SmallStudy study = SmallStudy.create(researcher, "outage");
    suite.service("theme-service").kill();

    // When
    String participant = study.addParticipant("gulf");
    study.respond(UUID.randomUUID().toString(), participant, 3).expect(201);
    suite.restart("theme-service", Map.of());

    // Then
    study.awaitCounted(1);
    assertThat(study.at("gulf", 3)).isEqualTo(1);
  }
}
