package org.safeer.interview.coding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.safeer.interview.testing.RealServers;
import org.safeer.interview.testing.SurveyTopics;
import org.safeer.interview.testing.TestStudy;
import org.safeer.interview.testing.Topics;

/** Without these, words would stay public whose ground is gone: consent, coding or transcript. */
@RealServers
class LostApprovalTest {

  private QuotableInterview said;

  @BeforeEach
  void transcribe() {
    said = new QuotableInterview();
  }

  @Test
  void consentThatIsLostTakesTheQuotationBackAndItsReturnBringsNothingBack() {
    // Given
    UUID coding = said.quotable();
    String first = said.approve(coding).statusCode(200).extract().path("quotation.id");

    // When
    said.study.consent(said.participant, 2, "interview");

    // Then
    List<JsonNode> told = said.told(coding, 3);
    assertThat(told.get(2).has("quotation")).isFalse();
    assertThat(told.get(2).path("version").asLong())
        .isGreaterThan(told.get(1).path("version").asLong());
    said.study.owner().get(said.path(coding)).then().body("quotation", nullValue());
    assertThat(said.stored()).isZero();
    said.approve(coding).statusCode(409).body("code", equalTo("consent-missing"));

    // When it is given again
    said.study.consent(said.participant, 3, "interview", "quotation");
    said.study.owner().get(said.path(coding)).then().body("quotation", nullValue());
    String second = said.approve(coding).statusCode(200).extract().path("quotation.id");

    // Then what was published under the first id stays apart
    assertThat(second).isNotEqualTo(first);
  }

  @Test
  void anOlderStateOfTheParticipantTakesNothingBack() {
    // Given
    said.study.consent(said.participant, 5, "interview", "quotation");
    UUID coding = said.quotable();
    said.approve(coding).statusCode(200);

    // When: a late copy, and behind it on the same partition one that can be waited for
    SurveyTopics.participant(
        said.study.key(), said.participant, 2, said.study.active(said.participant, 2, "interview"));
    said.study.consent(said.participant, 6, "interview", "quotation");

    // Then
    said.study
        .owner()
        .get(said.path(coding))
        .then()
        .body("quotation.approvedBy", equalTo("checker"));
    assertThat(said.told(coding, 2)).hasSize(2);
  }

  @Test
  void anEditTakesTheApprovalBackAndARetryOfTheFirstRequestDoesNot() {
    // Given
    UUID coding = said.quotable();
    said.approve(coding).statusCode(200);
    said.study
        .owner()
        .body(QuotableInterview.body())
        .put(said.path(coding))
        .then()
        .statusCode(200)
        .body("quotation.approvedBy", equalTo("checker"));

    // When
    said.change(coding, TestStudy.quotableOf("home", 2, 0, 2), "owner");

    // Then
    said.study.owner().get(said.path(coding)).then().body("quotation", nullValue());
    assertThat(said.told(coding, 3).get(2).has("quotation")).isFalse();
    assertThat(said.stored()).isZero();
  }

  @Test
  void aNewTranscriptTakesApprovalsBackAndTheSameOneDoesNot() {
    // Given
    UUID coding = said.quotable();
    said.approve(coding).statusCode(200);
    said.study.transcript(said.interview, "Why?\n\n" + QuotableInterview.ANSWER).statusCode(200);
    said.study
        .owner()
        .get(said.path(coding))
        .then()
        .body("quotation.approvedBy", equalTo("checker"));

    // When
    said.study
        .owner()
        .header("If-Match", "\"1\"")
        .body(
            TestStudy.transcriptOf(
                "Why?\n\n" + QuotableInterview.BEFORE + QuotableInterview.QUOTED + "."))
        .put(said.study.path("/interviews/" + said.interview + "/transcript"))
        .then()
        .statusCode(200);

    // Then
    said.study.owner().get(said.path(coding)).then().body("quotation", nullValue());
    assertThat(said.told(coding, 3).get(2).has("quotation")).isFalse();
  }

  @Test
  void aWithdrawalLeavesNoWordOfAQuotation() {
    // Given
    UUID coding = said.quotable();
    said.study
        .checker()
        .header("Idempotency-Key", "k-1")
        .post(said.study.approvalPath(said.interview, coding))
        .then()
        .statusCode(200);

    // When
    said.study.withdraw(said.participant, 2);

    // Then
    List<ConsumerRecord<String, byte[]>> told =
        Topics.records("safeer.codings", said.key(coding), 3);
    assertThat(told.get(2).value()).isNull();
    assertThat(said.stored()).isZero();
    assertThat(
            TestStudy.count(
                "SELECT count(*) FROM idempotency_record WHERE ? = ANY (subjects)",
                said.study.key() + "/" + said.participant))
        .isZero();
    said.approve(coding).statusCode(410).body("code", equalTo("participant-withdrawn"));
  }

  @Test
  void anApprovalSentAgainUnderItsKeyDoesNotApproveOtherWords() {
    // Given
    UUID coding = said.quotable();
    Supplier<ValidatableResponse> approval =
        () ->
            said.study
                .checker()
                .header("Idempotency-Key", "approve-once")
                .post(said.study.approvalPath(said.interview, coding))
                .then();
    approval.get().statusCode(200).body("quotation.approvedBy", equalTo("checker"));
    said.change(coding, TestStudy.quotableOf("home", 2, 0, 2), "owner");

    // When, Then
    approval.get().statusCode(200).body("quotation", nullValue());
  }
}
