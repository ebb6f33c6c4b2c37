package org.safeer.interview.erasure;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.safeer.interview.testing.RealServers;
import org.safeer.interview.testing.SurveyTopics;
import org.safeer.interview.testing.TestStudy;
import org.safeer.interview.testing.Topics;

/** Without these, what somebody took back could stay, or come back. */
@RealServers
class WithdrawalTest {

  private static final List<String> TABLES = List.of("interview", "coding");

  private final TestStudy study = TestStudy.known();

  @Test
  void aWithdrawalErasesEverythingAndSaysSo() {
    // Given
    UUID leaving = study.participant("interview");
    UUID staying = study.participant("interview");
    UUID interview = interviewed(leaving);
    UUID kept = interviewed(staying);
    UUID coding = study.coding(interview, TestStudy.codingOf("home", 1, 0, 3));
    UUID keptCoding = study.coding(kept, TestStudy.codingOf("home", 1, 0, 3));

    // When
    study.withdraw(leaving, 2);

    // Then
    assertThat(rowsOf(leaving)).isZero();
    assertThat(
            TestStudy.count(
                "SELECT count(*) FROM turn WHERE interview = ?::uuid", interview.toString()))
        .isZero();
    assertThat(last("safeer.interviews", interview, 3).value()).isNull();
    assertThat(last("safeer.codings", coding, 2).value()).isNull();
    JsonNode erased = erasure(leaving, 1);
    assertThat(erased.path("erased").path("interviews").asInt()).isEqualTo(1);
    assertThat(erased.path("erased").path("transcripts").asInt()).isEqualTo(1);
    assertThat(erased.path("erased").path("codings").asInt()).isEqualTo(1);
    study
        .owner()
        .get(study.path("/excerpts"))
        .then()
        .body("items", hasSize(1))
        .body("items[0].coding", equalTo(keptCoding.toString()));
  }

  @Test
  void whoLeavesTheInterviewsStaysInTheSurveyAlone() {
    // Given
    UUID leaving = study.participant("survey", "interview");
    UUID interview = interviewed(leaving);
    UUID coding = study.coding(interview, TestStudy.codingOf("home", 1, 0, 3));
    String strandKey = erasureKey(leaving) + "/interview";

    // When: and after it a state from before, newer by its version
    study.leaveInterviews(leaving, 2);
    last("safeer.codings", coding, 2);
    SurveyTopics.participant(
        study.key(), leaving, 9, study.active(leaving, 9, "survey", "interview"));
    afterThose();

    // Then
    assertThat(rowsOf(leaving)).isZero();
    assertThat(last("safeer.interviews", interview, 3).value()).isNull();
    assertThat(new String(Topics.records("safeer.erasures", strandKey, 1).get(0).value(), UTF_8))
        .contains("\"scope\":\"interview\"", "\"codings\":1");
    for (UUID id : List.of(interview, UUID.randomUUID())) {
      study.owner().body(TestStudy.interviewOf(leaving)).put(path(id)).then().statusCode(410);
    }
    study.awaitStatus(leaving, "active");

    // When, Then: all may still be left
    study.withdraw(leaving, 10);
    assertThat(erasure(leaving, 1).path("scope").asText()).isEqualTo("all");
  }

  @Test
  void nothingOfAWithdrawnParticipantReturns() {
    // Given
    UUID leaving = study.participant("interview");
    UUID interview = interviewed(leaving);
    UUID coding = study.coding(interview, TestStudy.codingOf("home", 1, 0, 3));
    study.withdraw(leaving, 2);

    // When: a late state, newer by its version, and the withdrawal a second time
    SurveyTopics.participant(study.key(), leaving, 9, study.active(leaving, 9, "interview"));
    SurveyTopics.participant(study.key(), leaving, 2, study.withdrawn(leaving, 2));
    afterThose();

    // Then
    study.awaitStatus(leaving, "withdrawn");
    study
        .owner()
        .body(TestStudy.interviewOf(leaving))
        .put(path(interview))
        .then()
        .statusCode(410)
        .body("code", equalTo("participant-withdrawn"));
    study
        .owner()
        .body(TestStudy.interviewOf(leaving))
        .put(path(UUID.randomUUID()))
        .then()
        .statusCode(410);
    study.transcript(interview, "Words again.").statusCode(410);
    study
        .owner()
        .body(TestStudy.codingOf("home", 1, 0, 3))
        .put(study.codingPath(interview, coding))
        .then()
        .statusCode(410);
    study.owner().get(path(interview)).then().statusCode(404);
    assertThat(rowsOf(leaving)).isZero();
    assertThat(Topics.now("safeer.erasures", erasureKey(leaving))).hasSize(1);
  }

  @Test
  void aCopyThatReachesTheLogBehindItsTombstoneIsTakenOutAgain() {
    // Given
    UUID leaving = study.participant("interview");
    UUID interview = interviewed(leaving);
    UUID coding = study.coding(interview, TestStudy.codingOf("home", 1, 0, 3));
    List<ConsumerRecord<String, byte[]>> copies = new ArrayList<>();
    copies.add(Topics.records("safeer.interviews", study.key() + "/" + interview, 2).get(1));
    copies.add(Topics.records("safeer.codings", study.key() + "/" + coding, 1).get(0));
    study.withdraw(leaving, 2);
    last("safeer.interviews", interview, 3);
    last("safeer.codings", coding, 2);
    copies.add(SurveyTopics.renamed(copies.get(0), interview, UUID.randomUUID()));
    copies.add(SurveyTopics.renamed(copies.get(1), coding, UUID.randomUUID()));

    // When
    copies.forEach(SurveyTopics::again);

    // Then
    for (ConsumerRecord<String, byte[]> copy : copies) {
      await()
          .atMost(Duration.ofSeconds(30))
          .untilAsserted(() -> assertThat(lastWord(copy).value()).isNull());
      assertThat(Topics.header(lastWord(copy), "ce_stateversion"))
          .isGreaterThan(Topics.header(copy, "ce_stateversion"));
      assertThat(lastWord(copy).partition()).isEqualTo(copy.partition());
    }
  }

  @Test
  void aWithdrawalWithNothingToEraseIsAnsweredToo() {
    // Given
    UUID unheard = UUID.randomUUID();

    // When
    study.withdraw(unheard, 5);

    // Then
    assertThat(erasure(unheard, 1).path("erased").path("interviews").asInt()).isZero();
    study
        .owner()
        .body(TestStudy.interviewOf(unheard))
        .put(path(UUID.randomUUID()))
        .then()
        .statusCode(410);
  }

  @Test
  void aWithdrawalOlderThanWhatIsKnownStillCounts() {
    // Given
    UUID leaving = UUID.randomUUID();
    SurveyTopics.participant(study.key(), leaving, 7, study.active(leaving, 7, "interview"));
    study.awaitStatus(leaving, "active");

    // When, Then
    study.withdraw(leaving, 3);
  }

  @Test
  void consentThatIsTakenBackStopsFurtherWrites() {
    // Given
    UUID participant = study.participant("survey", "interview");
    UUID interview = study.interview(participant);

    // When
    SurveyTopics.participant(study.key(), participant, 2, study.active(participant, 2, "survey"));
    afterThose();

    // Then
    study.transcript(interview, "Words.").statusCode(409).body("code", equalTo("consent-missing"));
  }

  @Test
  void aWriteInTheVeryInstantOfAWithdrawalLeavesNothingBehind() throws Exception {
    // Given
    UUID leaving = study.participant("interview");
    UUID interview = interviewed(leaving);
    Callable<Integer> writeUntilGone = () -> writeUntilGone(leaving, interview);
    ExecutorService clients = Executors.newFixedThreadPool(4);
    List<Future<Integer>> writers = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      writers.add(clients.submit(writeUntilGone));
    }

    // When
    study.withdraw(leaving, 2);

    // Then
    int written = 0;
    for (Future<Integer> writer : writers) {
      written += writer.get(60, TimeUnit.SECONDS);
    }
    clients.shutdown();
    JsonNode erased = erasure(leaving, 1).path("erased");
    assertThat(rowsOf(leaving)).isZero();
    assertThat(erased.path("interviews").asInt() + erased.path("codings").asInt())
        .isEqualTo(written + 1);
  }

  /** How many interviews and codings were accepted before the first that was gone. */
  private int writeUntilGone(UUID participant, UUID interview) {
    int accepted = 0;
    while (true) {
      boolean even = accepted % 2 == 0;
      int status =
          even
              ? study
                  .owner()
                  .body(TestStudy.interviewOf(participant))
                  .put(path(UUID.randomUUID()))
                  .statusCode()
              : study
                  .owner()
                  .body(TestStudy.codingOf("home", 1, 0, 3))
                  .put(study.codingPath(interview, UUID.randomUUID()))
                  .statusCode();
      if (status == 410) {
        return accepted;
      }
      assertThat(status).isEqualTo(201);
      accepted++;
    }
  }

  /** One participant's events have one partition; to be sure of all, many others follow them. */
  private void afterThose() {
    for (int i = 0; i < 24; i++) {
      study.participant("survey");
    }
  }

  private UUID interviewed(UUID participant) {
    UUID interview = study.interview(participant);
    study.transcript(interview, "Words about home.").statusCode(201);
    if (TestStudy.count("SELECT count(*) FROM code WHERE study = ?", study.key()) == 0) {
      study.code("home");
    }
    return interview;
  }

  private long rowsOf(UUID participant) {
    return TABLES.stream()
        .mapToLong(
            table ->
                TestStudy.count(
                    "SELECT count(*) FROM " + table + " WHERE participant = ?::uuid",
                    participant.toString()))
        .sum();
  }

  private static ConsumerRecord<String, byte[]> lastWord(ConsumerRecord<String, byte[]> copy) {
    List<ConsumerRecord<String, byte[]>> told = Topics.now(copy.topic(), copy.key());
    return told.get(told.size() - 1);
  }

  private ConsumerRecord<String, byte[]> last(String topic, UUID id, int many) {
    List<ConsumerRecord<String, byte[]>> told = Topics.records(topic, study.key() + "/" + id, many);
    return told.get(told.size() - 1);
  }

  private JsonNode erasure(UUID participant, int many) {
    return Topics.valid(
        Topics.records("safeer.erasures", erasureKey(participant), many).get(0), "ErasureState");
  }

  private String erasureKey(UUID participant) {
    return study.key() + "/" + participant + "/interview-service";
  }

  private String path(UUID interview) {
    return study.path("/interviews/" + interview);
  }
}
