package org.safeer.interview.coding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.safeer.interview.testing.RealServers;
import org.safeer.interview.testing.SurveyTopics;
import org.safeer.interview.testing.TestStudy;
import org.safeer.interview.testing.Topics;

/** Without these, words could be published that nobody else has read, or other words than those. */
@RealServers
class QuotationTest {

  private QuotableInterview said;

  @BeforeEach
  void transcribe() {
    said = new QuotableInterview();
  }

  @Test
  void anApprovedQuotationInUrduIsCutExactlyAndToldInTheLanguageOfTheInterview() {
    // Given
    UUID coding = said.quotable();

    // When
    String id =
        said.approve(coding)
            .statusCode(200)
            .body("quotable", equalTo(true))
            .body("quotation.approvedBy", equalTo("checker"))
            .extract()
            .path("quotation.id");

    // Then
    JsonNode told = said.told(coding, 2).get(1).path("quotation");
    assertThat(told.path("text").asText()).isEqualTo(QuotableInterview.QUOTED);
    assertThat(told.path("language").asText()).isEqualTo("ur");
    assertThat(told.path("quotation").asText()).isEqualTo(id);
    assertThat(UUID.fromString(id).version()).as("random, without a time").isEqualTo(4);
    assertThat(said.told(coding, 2).get(0).has("quotation")).isFalse();
    said.study
        .owner()
        .get(said.study.path("/excerpts"))
        .then()
        .body("items[0].text", equalTo(QuotableInterview.QUOTED))
        .body("items[0].quotable", equalTo(true))
        .body("items[0].quotation.id", equalTo(id));
  }

  @Test
  void onlyASecondPersonApprovesAndOnlyWhatIsOffered() {
    // Given
    UUID coding = said.quotable();
    UUID notOffered = said.study.coding(said.interview, TestStudy.codingOf("home", 2, 0, 2));

    // When, Then
    said.study
        .owner()
        .post(said.study.approvalPath(said.interview, coding))
        .then()
        .statusCode(409)
        .body("code", equalTo("own-quotation"));
    said.approve(notOffered).statusCode(409).body("code", equalTo("not-quotable"));
    said.approve(UUID.randomUUID()).statusCode(404);
    assertThat(Topics.now("safeer.codings", said.key(coding))).hasSizeLessThan(2);
  }

  @Test
  void whoChangedTheWordsLastDoesNotApproveThemEither() {
    // Given
    UUID coding = said.quotable();
    Set<String> scopes = Set.of("codings:write", "quotations:approve");
    said.change(coding, TestStudy.quotableOf("home", 2, 0, 2), "colleague");

    // When, Then
    said.study
        .as("colleague", "researcher", scopes, said.study.key())
        .post(said.study.approvalPath(said.interview, coding))
        .then()
        .statusCode(409)
        .body("code", equalTo("own-quotation"));
    said.approve(coding).statusCode(200);
  }

  @Test
  void withoutConsentToBeQuotedNothingIsApproved() {
    // Given
    UUID unquoted = said.study.interview(said.study.participant("interview"));
    said.study.transcript(unquoted, "Words.").statusCode(201);
    UUID coding = said.study.coding(unquoted, TestStudy.quotableOf("home", 1, 0, 2));

    // When, Then
    said.study
        .checker()
        .post(said.study.approvalPath(unquoted, coding))
        .then()
        .statusCode(409)
        .contentType("application/problem+json")
        .body("code", equalTo("consent-missing"));
  }

  @Test
  void whatWasPublishedBeforeMayBeQuoted() {
    // Given
    UUID published = UUID.randomUUID();
    SurveyTopics.participant(
        said.study.key(),
        published,
        1,
        said.study
            .active(published, 1)
            .replace("\"kind\":\"consent\"", "\"kind\":\"published-dataset\""));
    said.study.awaitStatus(published, "active");
    UUID known = said.study.interview(published);
    said.study.transcript(known, "Words.").statusCode(201);
    UUID coding = said.study.coding(known, TestStudy.quotableOf("home", 1, 0, 2));

    // When, Then
    said.study.checker().post(said.study.approvalPath(known, coding)).then().statusCode(200);
  }

  @Test
  void approvalsOfOneInstantMakeOneQuotation() throws Exception {
    // Given
    UUID coding = said.quotable();
    Callable<String> approval =
        () -> said.approve(coding).statusCode(200).extract().path("quotation.id");

    // When
    Set<String> ids = new HashSet<>();
    ExecutorService clients = Executors.newFixedThreadPool(4);
    for (Future<String> id : clients.invokeAll(List.of(approval, approval, approval, approval))) {
      ids.add(id.get());
    }
    clients.shutdown();

    // Then
    assertThat(ids).hasSize(1);
    said.approve(coding).statusCode(200).body("quotation.id", equalTo(ids.iterator().next()));
    assertThat(said.told(coding, 2)).hasSize(2);
  }

  @Test
  void wordsThatWereChangedSinceTheyWereReadAreNotApproved() {
    // Given
    UUID coding = said.quotable();
    String etag = said.study.owner().get(said.path(coding)).then().extract().header("ETag");
    said.change(coding, TestStudy.quotableOf("home", 2, 0, 2), "owner");

    // When, Then
    said.study
        .checker()
        .header("If-Match", etag)
        .post(said.study.approvalPath(said.interview, coding))
        .then()
        .statusCode(412);
  }

  @Test
  void whoApprovesQuotationsReadsWhatIsOfferedAndNothingElse() {
    // Given
    UUID coding = said.quotable();
    said.study.coding(said.interview, TestStudy.codingOf("home", 2, 0, 2));

    // When, Then
    said.study
        .checker()
        .get(said.study.path("/excerpts"))
        .then()
        .statusCode(200)
        .body("items.coding", contains(coding.toString()));
    said.study
        .owner()
        .queryParam("quotable", true)
        .get(said.study.path("/excerpts"))
        .then()
        .body("items.coding", contains(coding.toString()));
    said.study.owner().get(said.study.path("/excerpts")).then().body("items", hasSize(2));
    said.study.checker().get(said.path(coding)).then().statusCode(403);
    said.study
        .owner()
        .queryParam("quotable", "maybe")
        .get(said.study.path("/excerpts"))
        .then()
        .statusCode(400);
  }

  @Test
  void aQuotationIsAnExcerptAndNotAWholeInterview() {
    // Given
    UUID talkative = said.study.interview(said.participant);
    said.study.transcript(talkative, "word ".repeat(1000)).statusCode(201);

    // When, Then
    said.study
        .owner()
        .body(TestStudy.quotableOf("home", 1, 0, 4_001))
        .put(said.study.codingPath(talkative, UUID.randomUUID()))
        .then()
        .statusCode(400)
        .body("errors[0].pointer", equalTo("/end"))
        .body("errors[0].rule", equalTo("quotation-length"));
    said.study.coding(talkative, TestStudy.quotableOf("home", 1, 0, 4_000));
    said.study.coding(talkative, TestStudy.codingOf("home", 1, 0, 4_001));
  }
}
