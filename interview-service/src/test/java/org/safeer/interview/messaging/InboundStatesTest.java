package org.safeer.interview.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.safeer.interview.testing.RealServers;
import org.safeer.interview.testing.SurveyTopics;
import org.safeer.interview.testing.TestStudy;
import org.safeer.kit.stream.StateProjection;
import org.safeer.kit.stream.StateRecord;

/** Without these, an event of the contract could stop the service, or a withdrawal be skipped. */
@RealServers
class InboundStatesTest {

  private static final String PARTICIPANTS = "safeer.participants";

  @Inject StateProjection projection;

  @Test
  void theGoldenExamplesAreRead() {
    // Given
    TestStudy study = TestStudy.known();
    UUID participant = UUID.randomUUID();
    String active = golden("ParticipantState", "example", study, participant);
    String withdrawn = golden("ParticipantState", "example-withdrawn", study, participant);

    // When
    SurveyTopics.study(
        study.key(), 9_999_999_999_999L, golden("StudyState", "example", study, null));
    SurveyTopics.participant(study.key(), participant, 2, active);

    // Then
    study.awaitStatus(participant, "active");
    SurveyTopics.participant(study.key(), participant, 3, withdrawn);
    study.awaitStatus(participant, "withdrawn");
  }

  @Test
  void whatCannotBeReadDoesNotHoldUpWhatFollows() {
    // Given
    TestStudy study = TestStudy.known();
    UUID participant = UUID.randomUUID();

    // When
    SurveyTopics.participant(study.key(), participant, 1, "no json");
    SurveyTopics.participant(study.key(), participant, 1, "{\"study\":\"x\"}");
    SurveyTopics.participant(study.key(), participant, 1, null);
    SurveyTopics.study(study.key(), 2, "{\"study\":\"a\\u0000b\",\"version\":2,\"owner\":\"o\"}");
    SurveyTopics.participant(
        study.key(), participant, 2, study.active(participant, 2, "interview"));

    // Then
    study.awaitStatus(participant, "active");
  }

  @Test
  void aWithdrawalIsNeverPutAside() {
    assertThat(projection.blocks(state("{\"status\":\"withdrawn\",\"participant\":\"odd\"}")))
        .isTrue();
    assertThat(projection.blocks(state("{\"status\":\"active\"}"))).isFalse();
    assertThat(projection.blocks(state("no json"))).isFalse();
    assertThat(projection.blocks(state(null))).isFalse();
  }

  @Test
  void aPollAppliedTwiceChangesNothing() {
    // Given
    TestStudy study = TestStudy.known();
    UUID participant = study.participant("interview");
    study.withdraw(participant, 2);
    study.participant("interview");

    // When
    SurveyTopics.participant(
        study.key(), participant, 1, study.active(participant, 1, "interview"));
    SurveyTopics.participant(study.key(), participant, 2, study.withdrawn(participant, 2));
    UUID behind = study.participant("interview");

    // Then
    study.awaitStatus(behind, "active");
    study.awaitStatus(participant, "withdrawn");
    assertThat(
            TestStudy.count(
                "SELECT count(*) FROM erasure WHERE participant = ?::uuid", participant.toString()))
        .isEqualTo(1);
  }

  private static StateRecord state(String json) {
    byte[] payload = json == null ? null : json.getBytes(StandardCharsets.UTF_8);
    return new StateRecord(PARTICIPANTS, 0, 0, "s/p", null, 0, payload);
  }

  /** A golden example, told of this test's study and participant. */
  private static String golden(String type, String name, TestStudy study, UUID participant) {
    String path = "/events/" + type + "/v1/" + name + ".json";
    try (InputStream file = InboundStatesTest.class.getResourceAsStream(path)) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8)
          .replaceAll("\"study\": *\"[^\"]*\"", "\"study\": \"" + study.key() + "\"")
          .replaceAll("\"participant\": *\"[^\"]*\"", "\"participant\": \"" + participant + "\"");
    } catch (IOException unreadable) {
      throw new UncheckedIOException(path, unreadable);
    }
  }
}
