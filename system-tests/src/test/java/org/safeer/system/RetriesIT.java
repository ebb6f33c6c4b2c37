package org.safeer.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.safeer.system.suite.Answer;
import org.safeer.system.suite.Bodies;
import org.safeer.system.suite.Client;
import org.safeer.system.suite.RawHttp;
import org.safeer.system.suite.RunningSuite;
import org.safeer.system.suite.SafeerSuite;
import org.safeer.system.suite.SmallStudy;

/** A partner on a bad line sends again and again; each respondent still counts once. */
@Order(30)
@ExtendWith(SafeerSuite.class)
class RetriesIT {

  private static final int CUTS = 8;

  private final RunningSuite suite;
  private SmallStudy study;
  private String participant;

  RetriesIT(RunningSuite suite) {
    this.suite = suite;
  }

  @BeforeEach
  void createStudy() {
    study = SmallStudy.create(suite.as(Client.FAITH_RESEARCHER), "retries");
    participant = study.addParticipant("gulf");
  }

  @Test
  void aResponseSentFiveTimesCountsOnce() {
    // Given
    String response = UUID.randomUUID().toString();

    // When
    List<Integer> answers =
        IntStream.range(0, 5)
            .mapToObj(i -> study.respond(response, participant, 4).status())
            .toList();

    // Then
    assertThat(answers).containsExactly(201, 200, 200, 200, 200);
    assertOnlyCounted(1, 4);
  }

  @Test
  void aResponseSentFiveTimesAtOnceCountsOnce() {
    // Given
    String response = UUID.randomUUID().toString();

    // When
    List<Integer> answers =
        IntStream.range(0, 5)
            .parallel()
            .mapToObj(i -> study.respond(response, participant, 4).status())
            .toList();

    // Then
    assertThat(answers).containsExactlyInAnyOrder(201, 200, 200, 200, 200);
    assertOnlyCounted(1, 4);
  }

  @Test
  void aRetryAfterACutConnectionCountsOnce() throws IOException {
    // Given responses whose answers were never read, so that the partner cannot know
    List<String> responses =
        IntStream.range(0, CUTS).mapToObj(i -> UUID.randomUUID().toString()).toList();
    for (String response : responses) {
      RawHttp.putAndHangUp(
          study.researcher(), study.responsePath(response), Bodies.response(participant, 4));
    }

    // When
    List<Answer> retries = responses.stream().map(r -> study.respond(r, participant, 4)).toList();

    // Then
    assertThat(retries)
        .extracting(Answer::status)
        .allMatch(status -> status == 200 || status == 201);
    assertOnlyCounted(CUTS, 4);
  }

  @Test
  void aChangedBodyUnderTheSameIdIsRefused() {
    // Given
    String response = UUID.randomUUID().toString();
    study.respond(response, participant, 4).expect(201);

    // When
    Answer changed = study.respond(response, participant, 1);

    // Then neither the stored answer nor the count has moved
    assertThat(changed.status()).isEqualTo(409);
    assertThat(changed.contentType()).isEqualTo("application/problem+json");
    int stored =
        study
            .researcher()
            .get(study.responsePath(response))
            .expect(200)
            .json()
            .at("/answers/welcome/value")
            .asInt();
    assertThat(stored).isEqualTo(4);
    assertOnlyCounted(1, 4);
  }

  /** One more response of the same person passes last through the same partition. */
  private void assertOnlyCounted(int responses, int value) {
    study.respond(UUID.randomUUID().toString(), participant, 1).expect(201);
    study.awaitCounted(responses + 1);
    assertThat(study.at("all", value)).isEqualTo(responses);
    assertThat(study.at("gulf", value)).isEqualTo(responses);
    assertThat(study.at("all", 1)).isEqualTo(1);
  }
}
