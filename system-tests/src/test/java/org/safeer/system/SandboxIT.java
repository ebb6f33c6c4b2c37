package org.safeer.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.safeer.system.suite.Api;
import org.safeer.system.suite.Client;
import org.safeer.system.suite.Json;
import org.safeer.system.suite.Keeper;
import org.safeer.system.suite.RunningSuite;
import org.safeer.system.suite.SafeerSuite;

/** Whoever has spoilt the sandbox empties it and goes on: the documented examples work again. */
@Order(75)
@ExtendWith(SafeerSuite.class)
class SandboxIT {

  private static final Duration FILLED = Duration.ofSeconds(60);

  private static final String STUDY = "/v1/studies/sandbox";
  private static final String ID = "/0193a1b0-0000-7000-8000-0000000000";
  private static final String PARTICIPANT = STUDY + "/participants" + ID + "01";
  private static final String RESPONSE = STUDY + "/responses" + ID + "a1";
  private static final String CODING = STUDY + "/interviews" + ID + "b1/codings" + ID + "c9";
  private static final String RELEASE = STUDY + "/releases" + ID + "d0";
  private static final String LAST_DRAFT = STUDY + "/releases" + ID + "d1";

  private final RunningSuite suite;
  private final Api researcher;
  private final Api partner;
  private final Api embassy;

  SandboxIT(RunningSuite suite) {
    this.suite = suite;
    this.researcher = suite.as(Client.SANDBOX_RESEARCHER);
    this.partner = suite.as(Client.PARTNER);
    this.embassy = suite.as(Client.EMBASSY);
  }

  @Test
  void whatWasSpoiltIsBackAfterAResetTheSecondTimeToo() {
    try (Keeper keeper = Keeper.start(suite)) {
      for (int time = 1; time <= 2; time++) {
        // Given somebody who has tried what cannot be undone
        spoil();

        // When
        reset();

        // Then
        awaitExamples();
      }
    }
  }

  @Test
  void aResetIsMadeGoodEvenIfTheKeeperDiedBeforeOrMeanwhile() throws InterruptedException {
    // Given a reset that no keeper saw, and one that ended in the middle of the loading
    reset();
    try (Keeper dying = Keeper.start(suite)) {
      Awaitility.await("the loading has begun")
          .atMost(FILLED)
          .pollInterval(Duration.ofMillis(10))
          .until(() -> researcher.get(STUDY + "/questionnaires/main").status() == 200);
      dying.kill();
    }
    assertThat(researcher.get(LAST_DRAFT).status()).as("all is loaded already").isEqualTo(404);

    // When
    try (Keeper next = Keeper.start(suite)) {

      // Then
      awaitExamples();
    }
  }

  private void spoil() {
    researcher.delete(CODING).expect(204);
    String participant = PARTICIPANT.substring(PARTICIPANT.lastIndexOf('/') + 1);
    String withdrawal = "{\"participant\":\"%s\",\"scope\":\"all\"}".formatted(participant);
    partner.post(STUDY + "/withdrawals", withdrawal).expect(201);
    assertThat(putResponse()).as("the example of a response").isEqualTo(410);
  }

  /** A data collector may, for in a sandbox nobody's words are lost. */
  private void reset() {
    partner.delete(STUDY + "/contents").expect(204);
    assertThat(partner.get(PARTICIPANT).status()).as("emptied at once").isEqualTo(404);
  }

  /** In the order of the loading: what was there before the reset is not taken for new. */
  private void awaitExamples() {
    Awaitility.await("the participant of the examples is back")
        .atMost(FILLED)
        .until(() -> partner.get(PARTICIPANT).status() == 200);
    Awaitility.await("the last draft is there")
        .atMost(FILLED)
        .until(() -> researcher.get(LAST_DRAFT).status() == 200);
    String status = partner.get(PARTICIPANT).expect(200).json().path("status").asText();
    assertThat(status).isEqualTo("active");
    assertThat(putResponse()).as("the same response again").isEqualTo(200);
    researcher.get(CODING).expect(200);
    assertThat(embassy.get(RELEASE).expect(200).json().at("/themes/0/quotations/0/status").asText())
        .as("the quotation of who had withdrawn")
        .isEqualTo("published");
  }

  private int putResponse() {
    return partner.put(RESPONSE, Json.resource("sandbox/responses.json").at("/0/body")).status();
  }
}
