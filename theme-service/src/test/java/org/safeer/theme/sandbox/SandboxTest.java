package org.safeer.theme.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.safeer.theme.testing.Clients;
import org.safeer.theme.testing.StudyFeed;
import org.safeer.theme.testing.ThemeServiceProfile;
import org.safeer.theme.testing.Topics;

/** Without these, an emptied sandbox would still show what somebody tried in it. */
@QuarkusTest
@TestProfile(ThemeServiceProfile.class)
class SandboxTest {

  private static final String THEME =
      """
      {"title":{"en":"Pride"},"definition":{"en":"Being proud"},
       "items":[{"questionnaire":"main","item":"pride","polarity":"positive"}],"codes":[]}""";

  @Inject Topics topics;

  private final String study = "sandbox-" + UUID.randomUUID().toString().substring(0, 8);
  private final UUID person = UUID.randomUUID();
  private final UUID response = UUID.randomUUID();
  private StudyFeed feed;

  @BeforeEach
  void openStudy() {
    feed = StudyFeed.of(topics, study);
    feed.study(Clients.RESEARCHER, true);
    feed.questionnaire(1);
    feed.participant(person, 1, "gulf", "survey", "interview");
    feed.response(response, person, 1, StudyFeed.answers(5, 1, "yes"));
    topics.caughtUp();
    put("/themes/pride", THEME, 201);
  }

  @Test
  void countsThemesAndReleasesGo() {
    // Given
    UUID release = UUID.randomUUID();
    put("/releases/" + release, "{\"title\":{\"en\":\"One\"}}", 201);
    Clients.outputChecker(study)
        .post("/v1/studies/{s}/releases/{r}/publication", study, release)
        .then()
        .statusCode(200);

    // When
    feed.reset(Clients.RESEARCHER, 50);
    topics.caughtUp();

    // Then
    Clients.researcher().get("/v1/studies/{s}/releases", study).then().body("items", empty());
    JsonPath aggregates = aggregates();
    assertThat(aggregates.getInt("evidence.responses")).isZero();
    assertThat(aggregates.getList("themes")).isEmpty();
    selfCheckAgrees();
  }

  @Test
  void evenSomebodyWhoWithdrewMayComeAgain() {
    // Given
    feed.withdrawn(person, 2);
    feed.reset(Clients.RESEARCHER, 50);
    topics.caughtUp();

    // When
    feed.questionnaire(1, 51);
    feed.participant(person, 51, "europe", "survey");
    feed.response(response, person, 51, StudyFeed.answers(4, 1, "yes"));
    topics.caughtUp();

    // Then
    put("/themes/pride", THEME, 201);
    assertThat(aggregates().getInt("evidence.responses")).isEqualTo(1);
    selfCheckAgrees();
  }

  @Test
  void whatIsOlderThanTheResetIsNotCountedAgain() {
    // Given
    feed.reset(Clients.RESEARCHER, 50);
    topics.caughtUp();

    // When
    feed.participant(person, 3, "gulf", "survey");
    feed.response(response, person, 4, StudyFeed.answers(5, 1, "yes"));
    topics.caughtUp();

    // Then
    assertThat(aggregates().getInt("evidence.responses")).isZero();
    selfCheckAgrees();
  }

  private JsonPath aggregates() {
    return Clients.researcher()
        .get("/v1/studies/{study}/aggregates", study)
        .then()
        .statusCode(200)
        .extract()
        .jsonPath();
  }

  private void selfCheckAgrees() {
    Clients.researcher()
        .get("/v1/studies/{study}/aggregates/self-check", study)
        .then()
        .statusCode(200)
        .body("consistent", equalTo(true));
  }

  private void put(String path, String body, int status) {
    Clients.researcher().body(body).put("/v1/studies/" + study + path).then().statusCode(status);
  }
}
