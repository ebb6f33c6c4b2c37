package org.safeer.theme.study;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.safeer.theme.testing.Clients;
import org.safeer.theme.testing.SurveyDouble;
import org.safeer.theme.testing.ThemeServiceProfile;

/** Who has just opened a study works on it at once; who has not does not learn of it. */
@QuarkusTest
@TestProfile(ThemeServiceProfile.class)
class StudyAccessTest {

  private static final Set<String> READ = Set.of("aggregates:read");

  @Test
  void anOwnerIsKnownBeforeTheEventComes() {
    aggregates(SurveyDouble.OWNER, fresh("asked")).statusCode(200).body("themes", hasSize(0));
  }

  @Test
  void aGrantOpensAStudyThatOnlySurveyServiceKnows() {
    String study = fresh("asked");
    aggregates("partner", study, study).statusCode(200);
  }

  @ParameterizedTest
  @CsvSource({"asked,404", "absent,404", "hidden,404", "broken,503", "unreachable,503"})
  void othersLearnNothingOfIt(String kind, int status) {
    aggregates("stranger", fresh(kind))
        .statusCode(status)
        .contentType("application/problem+json")
        .body("code", equalTo(status == 404 ? "not-found" : "upstream-unavailable"));
  }

  @Test
  void aStudyOnceAskedForIsKnownWithoutAsking() {
    // Given
    String study = fresh("asked");
    aggregates(SurveyDouble.OWNER, study).statusCode(200);

    // When, Then
    aggregates("stranger", study).statusCode(404);
    aggregates(SurveyDouble.OWNER, study).statusCode(200);
  }

  @Test
  void aGrantForAStudyThatNobodyHasIsNoStudy() {
    String study = fresh("absent");
    aggregates("partner", study, study).statusCode(404);
  }

  @ParameterizedTest
  @CsvSource({"a%00b", "UPPER", "..", "a b"})
  void anOddKeyIsJustAbsent(String key) {
    Clients.as("stranger", "researcher", READ)
        .urlEncodingEnabled(false)
        .get("/v1/studies/" + key.replace(" ", "%20") + "/aggregates")
        .then()
        .statusCode(404)
        .contentType("application/problem+json");
  }

  private static String fresh(String kind) {
    return kind + "-" + UUID.randomUUID().toString().substring(0, 8);
  }

  private static ValidatableResponse aggregates(String client, String study, String... grants) {
    return Clients.as(client, "researcher", READ, grants)
        .get("/v1/studies/{s}/aggregates", study)
        .then();
  }
}
