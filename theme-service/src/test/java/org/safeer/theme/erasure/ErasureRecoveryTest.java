package org.safeer.theme.erasure;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.safeer.kit.outbox.OutboxMessage;
import org.safeer.kit.stream.Generations;
import org.safeer.kit.stream.StateProjection;
import org.safeer.kit.stream.StateRecord;
import org.safeer.kit.testing.Eventually;
import org.safeer.theme.evidence.Departure;
import org.safeer.theme.evidence.ParticipantKey;
import org.safeer.theme.evidence.Strand;
import org.safeer.theme.jdbc.Jdbc;
import org.safeer.theme.testing.ErasureRecords;
import org.safeer.theme.testing.ThemeServiceProfile;

/** A withdrawal would stay "pending" for ever if its acknowledgement could be lost. */
@QuarkusTest
@TestProfile(ThemeServiceProfile.class)
class ErasureRecoveryTest {

  @Inject StateProjection projection;
  @Inject Generations generations;
  @Inject Erasures erasures;
  @Inject ErasureRecords records;
  @Inject Jdbc jdbc;

  private final String study = "recover-" + UUID.randomUUID().toString().substring(0, 8);
  private final UUID person = UUID.randomUUID();

  @Test
  void whatOnlyTheNewGenerationErasedIsToldWhenTheFormerOneGoes() {
    // Given: a rebuild met the withdrawal before the generation that was read then
    jdbc.update(
        "INSERT INTO withdrawn_participant VALUES (?, ?, ?, 7)",
        generations.current(),
        study,
        person);

    // When
    QuarkusTransaction.requiringNew().run(() -> projection.clear(generations.current() - 1));
    QuarkusTransaction.requiringNew().run(() -> projection.clear(generations.current() - 1));

    // Then
    Eventually.eventually(() -> assertThat(records.of(study, person)).hasSize(1));
  }

  /** After compaction, a late copy of what was erased can be all that is left of it in the log. */
  @Test
  void aRebuildFromALogThatForgotTheWithdrawalDoesNotCountThePersonAgain() {
    // Given
    int next = generations.current() + 1;
    apply(generations.current(), participant("{\"status\":\"withdrawn\"", 7));
    QuarkusTransaction.requiringNew().run(() -> projection.clear(next));

    // When
    apply(next, participant("{\"status\":\"active\",\"region\":\"gulf\"", 3));

    // Then
    String sql = "SELECT count(*) FROM participant_evidence WHERE generation = ? AND study = ?";
    assertThat(jdbc.first(sql, row -> row.getLong(1), next, study)).contains(0L);
    String kept = "SELECT total, count FROM evidence_count WHERE generation = ? AND study = ?";
    assertThat(jdbc.query(kept, row -> row.getString(1) + row.getLong(2), next, study))
        .containsExactly("withdrawals1");
  }

  @Test
  void norDoesOneThatForgotThatAStrandWasLeft() {
    // Given
    int next = generations.current() + 1;
    String active = "{\"status\":\"active\",\"region\":\"gulf\"";
    apply(generations.current(), participant(active + ",\"withdrawnStrands\":[\"survey\"]", 7));
    QuarkusTransaction.requiringNew().run(() -> projection.clear(next));

    // When
    apply(next, participant(active, 3));

    // Then
    String sql =
        "SELECT count(*) FROM participant_evidence WHERE generation = ? AND study = ?"
            + " AND interview_ok AND NOT survey_ok";
    assertThat(jdbc.first(sql, row -> row.getLong(1), next, study)).contains(1L);
  }

  @Test
  void everyErasureCanBePublishedAgainPageByPage() {
    // Given
    for (int i = 0; i < 5; i++) {
      ParticipantKey participant = new ParticipantKey(study, UUID.randomUUID());
      Departure key = new Departure(participant, i % 2 == 0 ? null : Strand.SURVEY);
      QuarkusTransaction.requiringNew().run(() -> erasures.tell(Map.of(key, Map.of("codings", 1))));
    }

    // When
    List<String> keys = new ArrayList<>();
    List<OutboxMessage> page = erasures.page("safeer.erasures", null, 2);
    while (!page.isEmpty()) {
      page.forEach(message -> keys.add(message.key()));
      page = erasures.page("safeer.erasures", keys.get(keys.size() - 1), 2);
    }

    // Then
    assertThat(keys).doesNotHaveDuplicates().isSorted();
    assertThat(keys.stream().filter(key -> key.startsWith(study + "/"))).hasSize(5);
    assertThat(erasures.page("safeer.responses", null, 2)).isEmpty();
  }

  private void apply(int generation, StateRecord record) {
    QuarkusTransaction.requiringNew().run(() -> projection.apply(List.of(record), generation));
  }

  private StateRecord participant(String start, long version) {
    String json =
        start
            + ",\"study\":\"%s\",\"participant\":\"%s\",".formatted(study, person)
            + "\"basis\":{\"kind\":\"published-dataset\",\"scopes\":[]}}";
    return new StateRecord(
        "safeer.participants",
        0,
        0,
        study + "/" + person,
        "ParticipantState",
        version,
        json.getBytes(StandardCharsets.UTF_8));
  }
}
