package org.safeer.interview.coding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.safeer.interview.testing.RealServers;
import org.safeer.interview.testing.TestStudy;

/** Without these, somebody's words would be published although they wanted to see them first. */
@RealServers
class IntervieweeApprovalTest {

  private static final Map<String, String> YES = Map.of("on", "2025-12-10", "how", "email");

  private QuotableInterview said;

  @BeforeEach
  void transcribe() {
    said = new QuotableInterview();
  }

  @Test
  void whereTheStudyAsksForItNothingIsPublishedWithoutTheInterviewee() {
    // Given
    settings(Map.of("intervieweeApproval", true), null).statusCode(201);
    UUID coding = said.quotable();

    // When, Then
    said.approve(coding).statusCode(409).body("code", equalTo("interviewee-approval-missing"));
    agree(coding, YES, null)
        .statusCode(201)
        .body("intervieweeApproval.on", equalTo("2025-12-10"))
        .body("intervieweeApproval.how", equalTo("email"))
        .body("intervieweeApproval.recordedBy", equalTo("owner"))
        .body("quotation", nullValue());
    agree(coding, YES, null).statusCode(200);
    said.approve(coding).statusCode(200).body("quotation.approvedBy", equalTo("checker"));
    assertThat(said.told(coding, 3).get(2).has("quotation")).isTrue();
  }

  @Test
  void whoChangesTheirMindTakesTheQuotationBackFromWhereItWasPublished() {
    // Given
    UUID coding = said.quotable();
    agree(coding, YES, null).statusCode(201);
    said.approve(coding).statusCode(200);

    // When
    disagree(coding);

    // Then
    assertThat(said.told(coding, 4).get(3).has("quotation")).isFalse();
    assertThat(said.stored()).isZero();
    said.study
        .owner()
        .get(said.path(coding))
        .then()
        .body("intervieweeApproval", nullValue())
        .body("quotation", nullValue());
    disagree(coding);
    assertThat(said.told(coding, 4)).hasSize(4);
  }

  @Test
  void fromTheMomentTheStudyAsksForItQuotationsWithoutAWordAreTakenBackAndOthersStay() {
    // Given
    UUID agreed = said.quotable();
    UUID silent = said.quotable();
    agree(agreed, YES, null).statusCode(201);
    said.approve(agreed).statusCode(200);
    said.approve(silent).statusCode(200);
    String etag = settings(Map.of(), null).statusCode(201).extract().header("ETag");

    // When
    settings(Map.of("intervieweeApproval", true), etag).statusCode(200);

    // Then
    assertThat(said.told(silent, 3).get(2).has("quotation")).isFalse();
    said.study
        .owner()
        .get(said.path(agreed))
        .then()
        .body("quotation.approvedBy", equalTo("checker"));
  }

  @Test
  void otherWordsOrALostConsentTakeTheIntervieweesWordBackToo() {
    // Given
    UUID edited = said.quotable();
    UUID kept = said.quotable();
    agree(edited, YES, null).statusCode(201);
    agree(kept, YES, null).statusCode(201);

    // When
    said.change(edited, TestStudy.quotableOf("home", 2, 0, 2), "owner");
    said.study.consent(said.participant, 2, "interview");

    // Then
    for (UUID coding : new UUID[] {edited, kept}) {
      said.study.owner().get(said.path(coding)).then().body("intervieweeApproval", nullValue());
    }
    agree(kept, YES, null).statusCode(409).body("code", equalTo("consent-missing"));
  }

  @Test
  void aRecordIsCorrectedWithTheVersionItCorrectsAndMakesSense() {
    // Given
    UUID coding = said.quotable();
    String etag = agree(coding, YES, null).statusCode(201).extract().header("ETag");
    Map<String, String> other = Map.of("on", "2025-12-11", "how", "telephone");

    // When, Then
    agree(coding, other, null).statusCode(428);
    agree(coding, other, "\"1\"").statusCode(412);
    agree(coding, other, etag).statusCode(200);
    String toCome = LocalDate.now(ZoneOffset.UTC).plusDays(3).toString();
    agree(coding, Map.of("on", toCome, "how", "email"), null)
        .statusCode(400)
        .body("errors[0].rule", equalTo("future"));
    agree(coding, Map.of("on", "2025-12-10", "how", "me@example.org"), null)
        .statusCode(400)
        .body("errors[0].pointer", equalTo("/how"));
    UUID notOffered = said.study.coding(said.interview, TestStudy.codingOf("home", 2, 0, 2));
    agree(notOffered, YES, null).statusCode(409).body("code", equalTo("not-quotable"));
    agree(UUID.randomUUID(), YES, null).statusCode(404);
  }

  @Test
  void settingsAreOffUntilTheyAreSetAndEditedWithTheVersionTheyHave() {
    said.study
        .owner()
        .get(said.study.path("/coding-settings"))
        .then()
        .statusCode(200)
        .header("ETag", equalTo("\"0\""))
        .body("agreement", equalTo(false))
        .body("intervieweeApproval", equalTo(false));
    Map<String, Boolean> on = Map.of("agreement", true);
    String etag = settings(on, null).statusCode(201).extract().header("ETag");
    settings(on, null).statusCode(200).header("ETag", equalTo(etag));
    settings(Map.of(), null).statusCode(428);
    settings(Map.of(), "\"1\"").statusCode(412);
    settings(Map.of(), etag).statusCode(200).body("agreement", equalTo(false));
  }

  private ValidatableResponse settings(Map<String, Boolean> body, String etag) {
    return with(etag).body(body).put(said.study.path("/coding-settings")).then();
  }

  private ValidatableResponse agree(UUID coding, Map<String, String> body, String etag) {
    return with(etag).body(body).put(said.path(coding) + "/interviewee-approval").then();
  }

  private void disagree(UUID coding) {
    said.study.owner().delete(said.path(coding) + "/interviewee-approval").then().statusCode(204);
  }

  private RequestSpecification with(String etag) {
    RequestSpecification request = said.study.owner();
    return etag == null ? request : request.header("If-Match", etag);
  }
}
