package org.safeer.interview.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

  private static final List<String> REST =
      List.of(
          "interview_status",
          "recording",
          "pseudonym",
          "pseudonym_map",
          "anonymisation_log",
          "interview_guide",
          "interview_guide_version");

  private final TestStudy study = TestStudy.known();

  @Test
  void everythingGoesAndEveryIdIsFreeAgain() {
    // Given
    UUID participant = study.participant("interview");
    UUID interview = study.interview(participant);
    study.transcript(interview, "Q: Where?\nA: At home.").statusCode(201);
    study.code("home");
    UUID coding = study.coding(interview, TestStudy.codingOf("home", 1, 0, 3));
    study.code("house");
    study
        .owner()
        .body(Map.of("into", "home"))
        .post(study.path("/codes/house/merge"))
        .then()
        .statusCode(200);
    study
        .owner()
        .body(Map.of("note", "As it stands."))
        .post(study.path("/codebook/versions"))
        .then()
        .statusCode(201);
    UUID memo = UUID.randomUUID();
    Map<String, String> thought = Map.of("about", "code:home", "text", "A thought");
    study.owner().body(thought).put(study.path("/memos/" + memo)).then().statusCode(201);
    UUID reply = UUID.randomUUID();
    study
        .owner()
        .body(Map.of("about", "memo:" + memo, "text", "A reply"))
        .put(study.path("/memos/" + reply))
        .then()
        .statusCode(201);
    fillTheRest(interview);
    for (String table : REST) {
      assertThat(rows(table)).as(table).isPositive();
    }

    // When
    reset(5);

    // Then
    await().atMost(Duration.ofSeconds(30)).until(() -> rows("interview") == 0);
    SurveyTopics.participant(
        study.key(), participant, 7, study.active(participant, 7, "interview"));
    study.awaitStatus(participant, "active");
    for (String table : REST) {
      assertThat(rows(table)).as(table).isZero();
    }
    study.owner().get(study.path("/codebook")).then().body("codes", empty());
    study.owner().get(study.path("/excerpts")).then().body("items", empty());
    Topics.records("safeer.interviews", study.key() + "/" + interview, 4);
    Topics.records("safeer.codings", study.key() + "/" + coding, 2);
    study.owner().get(study.path("/codebook/versions")).then().body("items", empty());
    study.owner().get(study.path("/memos")).then().body("items", empty());
    study.code("home");
    study.owner().body(thought).put(study.path("/memos/" + memo)).then().statusCode(201);
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

  private void fillTheRest(UUID interview) {
    String path = study.path("/interviews/" + interview);
    Map<String, Object> recording =
        Map.of("mediaType", "audio/mpeg", "durationMs", 1, "sha256", "0".repeat(64));
    study.owner().body(recording).put(path + "/recording").then().statusCode(201);
    Map<String, String> known = TestStudy.replace("Ahmad", "[friend]");
    String pseudonym = study.path("/pseudonyms/" + UUID.randomUUID());
    study.owner().body(known).put(pseudonym).then().statusCode(201);
    String guide = study.path("/interview-guides/main");
    study.owner().body(Map.of("title", Map.of("en", "Home"))).put(guide).then().statusCode(201);
    Map<String, Object> asked = Map.of("key", "home", "text", Map.of("en", "Where?"));
    study
        .owner()
        .body(Map.of("questions", List.of(asked)))
        .post(guide + "/versions")
        .then()
        .statusCode(201);
    Map<String, Object> kept = new HashMap<>(TestStudy.transcriptOf("Q: Where?\nA: At home."));
    kept.put("keepOriginals", true);
    study
        .owner()
        .header("If-Match", "\"1\"")
        .body(kept)
        .put(path + "/transcript")
        .then()
        .statusCode(200);
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
