package org.safeer.theme.erasure;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.safeer.kit.event.CloudEventHeaders;
import org.safeer.kit.testing.Eventually;
import org.safeer.theme.jdbc.Jdbc;
import org.safeer.theme.testing.Clients;
import org.safeer.theme.testing.ErasureRecords;
import org.safeer.theme.testing.StudyFeed;
import org.safeer.theme.testing.ThemeServiceProfile;
import org.safeer.theme.testing.Topics;

/** Somebody who withdraws must be gone, stay gone, and be told so once. */
@QuarkusTest
@TestProfile(ThemeServiceProfile.class)
class WithdrawalTest {

  @Inject Topics topics;
  @Inject ErasureRecords erasures;
  @Inject Jdbc jdbc;

  private final String study = "leave-" + UUID.randomUUID().toString().substring(0, 8);
  private final UUID person = UUID.randomUUID();
  private final UUID response = UUID.randomUUID();
  private StudyFeed feed;

  @BeforeEach
  void openStudy() {
    feed = StudyFeed.of(topics, study);
    feed.study(Clients.RESEARCHER, true);
  }

  @Test
  void aWithdrawnParticipantIsGoneFromCountsAndTables() {
    // Given
    takePart();
    assertThat(counted("responses")).isEqualTo(1);
    assertThat(counted("interviews")).isEqualTo(1);

    // When
    feed.withdrawn(person, 2);

    // Then
    assertThat(counted("responses")).isZero();
    assertThat(counted("interviews")).isZero();
    for (String table : new String[] {"participant", "response", "interview", "coding"}) {
      assertThat(rows(table + "_evidence")).as(table).isZero();
    }
  }

  @Test
  void nothingLateBringsThemBack() {
    // Given
    takePart();
    feed.withdrawn(person, 2);
    topics.caughtUp();

    // When
    feed.response(UUID.randomUUID(), person, 99, StudyFeed.answers(5, 1, "yes"));
    feed.participant(person, 100, "gulf", "survey", "interview");
    feed.withdrawn(person, 101);

    // Then
    assertThat(counted("responses")).isZero();
    assertThat(rows("response_evidence") + rows("participant_evidence")).isZero();
  }

  @Test
  void aWithdrawalThatComesFirstHoldsToo() {
    // Given
    feed.withdrawn(person, 2);
    topics.caughtUp();

    // When
    takePart();

    // Then
    assertThat(counted("responses")).isZero();
    assertThat(rows("response_evidence")).isZero();
  }

  @Test
  void whoLeavesOneStrandStaysInTheOther() {
    // Given
    takePart();
    topics.caughtUp();

    // When: and what was sent before comes late, newer by its version
    feed.left("survey", person, 2, "gulf", "interview");
    feed.response(UUID.randomUUID(), person, 99, StudyFeed.answers(5, 1, "yes"));
    feed.participant(person, 100, "gulf", "survey", "interview");

    // Then
    assertThat(counted("responses")).isZero();
    assertThat(counted("interviews")).isEqualTo(1);
    assertThat(rows("response_evidence")).isZero();
    assertThat(rows("coding_evidence")).isEqualTo(1);
    Eventually.eventually(() -> assertThat(erasures.of(study, person, "survey")).hasSize(1));
    assertThat(new String(erasures.of(study, person, "survey").get(0).value(), UTF_8))
        .contains("\"scope\":\"survey\"", "{\"responses\":1}");

    // When
    feed.left("interview", person, 101, "gulf");
    feed.withdrawn(person, 102);

    // Then
    assertThat(counted("interviews")).isZero();
    assertThat(rows("coding_evidence") + rows("withdrawn_strand")).isZero();
    Eventually.eventually(() -> assertThat(erasures.of(study, person)).hasSize(1));
  }

  @Test
  void whatCouldNotBeReadOfThemGoesToo() {
    // Given
    feed.response(response, person, 1, Map.of("pride", Map.of("opinion", "theirs")));
    topics.caughtUp();
    assertThat(deadLetters()).isEqualTo(1);

    // When
    feed.withdrawn(person, 2);
    topics.caughtUp();

    // Then
    assertThat(deadLetters()).isZero();
  }

  @Test
  void theErasureIsToldOnceAndAsTheContractSays() throws IOException {
    // Given
    takePart();
    topics.caughtUp();

    // When
    feed.withdrawn(person, 2);
    feed.withdrawn(person, 3);
    topics.caughtUp();
    Eventually.eventually(() -> assertThat(erasures.of(study, person)).hasSize(1));

    // Then
    ConsumerRecord<String, byte[]> record = erasures.of(study, person).get(0);
    JsonNode state = new ObjectMapper().readTree(record.value());
    assertThat(
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(getClass().getResourceAsStream("/events/ErasureState/v1/schema.json"))
                .validate(state))
        .isEmpty();
    assertThat(state.path("erased").path("responses").asInt()).isEqualTo(1);
    assertThat(state.path("erased").path("interviews").asInt()).isEqualTo(1);
    assertThat(state.path("erased").path("codings").asInt()).isEqualTo(1);
    assertThat(CloudEventHeaders.read(record.headers()).type()).isEqualTo("ErasureState");
    assertThat(CloudEventHeaders.read(record.headers()).version())
        .isEqualTo(state.path("version").asLong());
    assertThat(CloudEventHeaders.read(record.headers()).partitionKey())
        .isEqualTo(study + "/" + person);
  }

  private void takePart() {
    UUID interview = UUID.randomUUID();
    feed.participant(person, 1, "gulf", "survey", "interview");
    feed.response(response, person, 1, StudyFeed.answers(5, 1, "yes"));
    feed.interview(interview, person, 1);
    feed.coding(UUID.randomUUID(), interview, person, 1, "stereotype");
  }

  private int counted(String evidence) {
    topics.caughtUp();
    JsonPath aggregates =
        Clients.researcher()
            .get("/v1/studies/{study}/aggregates", study)
            .then()
            .statusCode(200)
            .extract()
            .jsonPath();
    return aggregates.getInt("evidence." + evidence);
  }

  private long rows(String table) {
    String sql = "SELECT count(*) FROM " + table + " WHERE study = ? AND participant = ?";
    return jdbc.first(sql, row -> row.getLong(1), study, person).orElseThrow();
  }

  private long deadLetters() {
    String sql = "SELECT count(*) FROM dead_letter WHERE subject_key = ?";
    return jdbc.first(sql, row -> row.getLong(1), study + "/" + person).orElseThrow();
  }
}
