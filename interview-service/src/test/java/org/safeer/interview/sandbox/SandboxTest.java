package org.safeer.interview.sandbox;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.safeer.interview.testing.RealServers;
import org.safeer.interview.testing.SurveyTopics;
import org.safeer.interview.testing.TestStudy;
import org.safeer.interview.testing.Topics;

/** Without these, an emptied sandbox would still hold what somebody left in it. */
@RealServers
class SandboxTest {

  private static final String RESET =
      """
      {"study":"%s","version":%d,"owner":"owner","title":{"en":"A study"},"languages":["en"],
       "regions":["gulf","unknown"],"basis":"consent","synthetic":true,"alreadyPublic":false,
       "sandbox":true,"resetVersion":%d}""";

  private final TestStudy study = TestStudy.known();

  @Test
  void everythingGoesAndEveryIdIsFreeAgain() {
    // Given
    UUID participant = study.participant("interview");
    UUID interview = study.interview(participant);
    study.transcript(interview, "Q: Where?\nA: At home.").statusCode(201);
    study.code("home");
    UUID coding = study.coding(interview, TestStudy.codingOf("home", 1, 0, 3));

    // When
    reset(5);

    // Then
    await().atMost(Duration.ofSeconds(30)).until(() -> rows("interview") == 0);
    SurveyTopics.participant(
        study.key(), participant, 7, study.active(participant, 7, "interview"));
    study.awaitStatus(participant, "active");
    study.owner().get(study.path("/codebook")).then().body("codes", empty());
    study.owner().get(study.path("/excerpts")).then().body("items", empty());
    Topics.records("safeer.interviews", study.key() + "/" + interview, 3);
    Topics.records("safeer.codings", study.key() + "/" + coding, 2);
    study.code("home");
    study
        .owner()
        .body(TestStudy.interviewOf(participant))
        .put(study.path("/interviews/" + interview))
        .then()
        .statusCode(201);
  }

  @Test
  void aResetIsCarriedOutOnce() {
    // Given
    reset(5);
    UUID participant = UUID.randomUUID();
    SurveyTopics.participant(
        study.key(), participant, 6, study.active(participant, 6, "interview"));
    study.awaitStatus(participant, "active");
    study.interview(participant);

    // When
    reset(5);
    SurveyTopics.participant(
        study.key(), participant, 7, study.active(participant, 7, "interview"));
    study.awaitStatus(participant, "active");

    // Then
    study.owner().get(study.path("/interviews")).then().body("items.size()", equalTo(1));
  }

  @Test
  void somebodyWhoWithdrewFromASandboxMayComeAgainAndGoAgain() {
    // Given
    UUID participant = study.participant("interview");
    study.withdraw(participant, 2);

    // When
    reset(5);
    SurveyTopics.participant(
        study.key(), participant, 7, study.active(participant, 7, "interview"));

    // Then
    study.awaitStatus(participant, "active");
    study.interview(participant);
    study.withdraw(participant, 8);
    String erasure = study.key() + "/" + participant + "/interview-service";
    Topics.records("safeer.erasures", erasure, 2);
  }

  @Test
  void whatIsOlderThanTheResetIsNotHeardOfAgain() {
    // Given
    UUID participant = study.participant("interview");
    reset(5);

    // When
    SurveyTopics.participant(study.key(), participant, 3, study.withdrawn(participant, 3));
    SurveyTopics.participant(
        study.key(), participant, 7, study.active(participant, 7, "interview"));

    // Then
    study.awaitStatus(participant, "active");
  }

  private void reset(long version) {
    SurveyTopics.study(study.key(), version, RESET.formatted(study.key(), version, version));
    await()
        .atMost(Duration.ofSeconds(30))
        .until(
            () ->
                TestStudy.count(
                        "SELECT count(*) FROM study_copy WHERE study = ? AND version = 5",
                        study.key())
                    == 1);
  }

  private long rows(String table) {
    return TestStudy.count("SELECT count(*) FROM " + table + " WHERE study = ?", study.key());
  }
}
