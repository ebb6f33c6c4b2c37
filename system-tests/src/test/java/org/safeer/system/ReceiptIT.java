package org.safeer.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.safeer.system.store.Topics;
import org.safeer.system.suite.Answer;
import org.safeer.system.suite.Client;
import org.safeer.system.suite.Person;
import org.safeer.system.suite.Rebuilds;
import org.safeer.system.suite.RunningSuite;
import org.safeer.system.suite.SafeerSuite;
import org.safeer.system.suite.SmallStudy;

/** Who took part sees and ends what is held of them by a code alone, all of it or one strand. */
@Order(72)
@ExtendWith(SafeerSuite.class)
class ReceiptIT {

  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final String WITHDRAWAL = "/v1/receipt/withdrawal";

  private final RunningSuite suite;
  private final Topics topics;
  private final SmallStudy study;
  private final Person person;
  private final String code;

  ReceiptIT(RunningSuite suite) {
    this.suite = suite;
    this.topics = new Topics(suite.kafka());
    this.study = SmallStudy.create(suite.as(Client.FAITH_RESEARCHER), "receipt");
    this.person = Person.enter(study, id -> true);
    this.code =
        study
            .researcher()
            .post(person.participantPath() + "/receipts", "{}")
            .expect(201)
            .json()
            .path("code")
            .asText();
    study.awaitCounted(1);
  }

  @Test
  void aRespondentReadsAndWithdrawsWithTheCodeAlone() {
    // Given
    JsonNode receipt = receipt();
    assertThat(receipt.path("study").asText()).isEqualTo(study.key());
    assertThat(receipt.at("/agreement/formVersion").asText()).isEqualTo("1");
    assertThat(receipt.path("responses").asInt()).isEqualTo(1);

    // When
    withdraw("all").expect(201);
    awaitComplete();

    // Then
    JsonNode left = receipt();
    assertThat(left.path("status").asText()).isEqualTo("withdrawn");
    assertThat(left.path("agreement").isMissingNode()).isTrue();
    assertThat(left.at("/withdrawals/0/erasures")).hasSize(3);
    assertThat(left.at("/withdrawals/0/proof/facts").asText())
        .contains(person.participant(), "\"codings\":1")
        .doesNotContain(person.mark(), person.words(), "europe");
    study.awaitLeft(0);
    assertThat(person.putResponse().status()).isEqualTo(410);
    withdraw("all").expect(200);
  }

  @Test
  void whoLeavesTheSurveyStaysInTheInterviewsWhateverComesLate() {
    // Given
    List<ConsumerRecord<String, byte[]>> past =
        List.of(Topics.PARTICIPANTS, Topics.RESPONSES).stream()
            .flatMap(topic -> topics.read(topic).stream())
            .filter(record -> Topics.mentions(record, person.participant()))
            .toList();

    // When
    withdraw("survey").expect(201);
    awaitComplete();
    topics.repeat(past);

    // Then
    awaitOnlyTheInterview();
    assertThat(person.putResponse().status()).isEqualTo(410);
    assertThat(study.researcher().get(person.interviewPath()).status()).isEqualTo(200);
    Rebuilds.run(study.researcher(), study.key());
    awaitOnlyTheInterview();

    // When, Then: the rest can still be left
    withdraw("interview").expect(201);
    awaitComplete();
    assertThat(study.researcher().get(person.interviewPath()).status()).isIn(404, 410);
    assertThat(person.putInterview().status()).isEqualTo(410);
    assertThat(receipt().path("status").asText()).isEqualTo("active");
  }

  private void awaitOnlyTheInterview() {
    Awaitility.await("the interview alone is counted")
        .atMost(PATIENCE)
        .untilAsserted(
            () -> {
              JsonNode aggregates = study.aggregates();
              assertThat(aggregates.at("/evidence/responses").asInt()).isZero();
              assertThat(aggregates.at("/evidence/interviews").asInt()).isEqualTo(1);
              assertThat(aggregates.at("/themes/0/codes/0/excerpts").asInt()).isEqualTo(1);
            });
  }

  @Test
  void aCodeOpensNothingElseAndAWrongOneNothing() {
    // Given
    String slip = code.substring(0, code.length() - 1) + (code.endsWith("0") ? "1" : "0");

    // When, Then
    assertThat(get(code, "/v1/studies").status()).isEqualTo(403);
    assertThat(get(code, person.participantPath()).status()).isEqualTo(403);
    assertThat(get(slip, "/v1/receipt").status()).isEqualTo(401);
    assertThat(suite.asStranger().get("/v1/receipt").status()).isEqualTo(401);
    assertThat(study.researcher().get("/v1/receipt").status()).isEqualTo(403);
    assertThat(put(code, "{\"scope\":\"half\"}").status()).isEqualTo(400);
    assertThat(put(code, "not json").status()).isEqualTo(400);
  }

  private Answer get(String shown, String path) {
    return Answer.from(suite.asStranger().request().header("Receipt-Code", shown).get(path));
  }

  private Answer put(String shown, String body) {
    return Answer.from(
        suite
            .asStranger()
            .request()
            .header("Receipt-Code", shown)
            .contentType("application/json")
            .body(body)
            .put(WITHDRAWAL));
  }

  private JsonNode receipt() {
    return get(code, "/v1/receipt").expect(200).json();
  }

  private Answer withdraw(String scope) {
    return put(code, "{\"scope\":\"%s\"}".formatted(scope));
  }

  private void awaitComplete() {
    Awaitility.await("all services have erased")
        .atMost(PATIENCE)
        .until(
            () ->
                receipt().path("withdrawals").findValuesAsText("status").stream()
                    .allMatch("complete"::equals));
  }
}
