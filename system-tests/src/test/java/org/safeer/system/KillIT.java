package org.safeer.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Random;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.safeer.system.suite.Client;
import org.safeer.system.suite.PersistentPartner;
import org.safeer.system.suite.RunningSuite;
import org.safeer.system.suite.SafeerSuite;
import org.safeer.system.suite.Seeded;
import org.safeer.system.suite.SmallStudy;

/** A part is killed at any moment while a partner sends; every response counts once. */
@Order(61)
@ExtendWith(SafeerSuite.class)
class KillIT {

  private static final int KILLS = 2;
  private static final int MOST_BETWEEN = 200;
  private static final Duration SENDING = Duration.ofSeconds(120);

  private final RunningSuite suite;

  KillIT(RunningSuite suite) {
    this.suite = suite;
  }

  @AfterEach
  void restoreServices() {
    suite.restoreAll();
  }

  @ParameterizedTest
  @ValueSource(strings = {"survey-service", "theme-service", "gateway", "kafka", "postgres"})
  void nothingIsLostOrDoubled(String victim) throws InterruptedException {
    // Given a partner that sends on and on, and each response until it is acknowledged
    Random random = Seeded.random("kill " + victim);
    SmallStudy study = SmallStudy.create(suite.as(Client.FAITH_RESEARCHER), "kill");

    // When a part is killed twice on the way
    try (PersistentPartner partner = new PersistentPartner(study)) {
      for (int kill = 1; kill <= KILLS; kill++) {
        killAfter(random.nextInt(1, MOST_BETWEEN), partner, victim);
      }
      int acknowledged = partner.finish();

      // Then
      System.out.printf("%s killed; %d responses%n", victim, acknowledged);
      study.awaitCounted(acknowledged);
      for (int point = 1; point <= 5; point++) {
        assertThat(study.at("all", point)).as("point %d", point).isEqualTo(partner.sentAt(point));
      }
    }
  }

  private void killAfter(int responses, PersistentPartner partner, String victim) {
    int goal = partner.acknowledged() + responses;
    Awaitility.await(goal + " acknowledged")
        .atMost(SENDING)
        .pollInterval(Duration.ofMillis(2))
        .until(() -> partner.acknowledged() >= goal);
    suite.kill(victim);
    suite.bringBack(victim);
  }
}
