package org.safeer.theme.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.safeer.theme.jdbc.Jdbc;
import org.safeer.theme.testing.Clients;
import org.safeer.theme.testing.StudyFeed;
import org.safeer.theme.testing.ThemeServiceProfile;
import org.safeer.theme.testing.Topics;

/** The one way findings leave the team: frozen, protected, published by a second pair of eyes. */
@QuarkusTest
@TestProfile(ThemeServiceProfile.class)
class ReleaseJourneyTest {

  private static final String THEME =
      """
      {"title":{"en":"Pride"},"definition":{"en":"Being proud"},
       "items":[{"questionnaire":"main","item":"pride","polarity":"%s"},
                {"questionnaire":"main","item":"voted","polarity":"positive"}],
       "codes":["media"]}""";
  private static final String RELEASE =
      "{\"title\":{\"en\":\"First findings\"},\"attribution\":\"CC BY\"}";

  @Inject Topics topics;
  @Inject Jdbc jdbc;

  private final String study = "release-" + UUID.randomUUID().toString().substring(0, 8);
  private final List<UUID> people = new ArrayList<>();
  private final UUID id = UUID.randomUUID();
  private StudyFeed feed;

  /** 30 in the gulf, half of them proud; in Europe only 2 of 24 are not. */
  @BeforeEach
  void openStudy() {
    feed = StudyFeed.of(topics, study);
    feed.study(Clients.RESEARCHER, true);
    feed.questionnaire(1);
    feed.codebook();
    for (int i = 0; i < 30; i++) {
      answer("gulf", i % 2 == 0 ? 5 : 1);
    }
    for (int i = 0; i < 24; i++) {
      answer("europe", i < 2 ? 1 : 5);
    }
    topics.caughtUp();
    theme("pride", "positive").statusCode(201);
  }

  @Test
  void aReleaseGoesFromDraftToThePublic() {
    // Given
    draft(id).statusCode(201).body("status", equalTo("draft")).body("citation", nullValue());
    read(id).statusCode(404);
    latest().statusCode(404);
    Clients.releaseReader(study)
        .get("/v1/studies/{s}/releases", study)
        .then()
        .body("items", hasSize(0));

    // When
    publish(id).statusCode(200).body("status", equalTo("published"));

    // Then
    read(id).statusCode(200).body("publishedBy", equalTo("the-checker"));
    latest().statusCode(200).body("release", equalTo(id.toString()));
    publish(id).statusCode(200);
    draft(id).statusCode(200).body("status", equalTo("published"));
    Clients.releaseReader(study)
        .get("/v1/releases")
        .then()
        .statusCode(200)
        .body("items.release", hasItem(id.toString()))
        .body("items[0].citation", org.hamcrest.Matchers.containsString("First findings"));
  }

  @Test
  void smallCountsAreHiddenAndOnlyTheTeamLearnsWhy() {
    // Given
    draft(id);
    publish(id);

    // When
    JsonPath team =
        Clients.researcher()
            .get("/v1/studies/{s}/releases/{r}", study, id)
            .then()
            .extract()
            .jsonPath();
    JsonPath embassy = read(id).extract().jsonPath();

    // Then
    String europe = cell("europe");
    assertThat(team.getString(europe + ".rest.status")).isEqualTo("suppressed-primary");
    assertThat(team.getString(europe + ".rest.value")).isNull();
    assertThat(embassy.getString(europe + ".rest.status")).isEqualTo("suppressed");
    assertThat(embassy.getString(europe + ".topTwo.status")).isEqualTo("suppressed");
    assertThat(embassy.getString(europe + ".topTwo.share")).isNull();
    assertThat(embassy.getString(cell("unknown") + ".n.status")).isEqualTo("suppressed");
    String voted = "themes[0].items.find{it.item=='voted'}";
    assertThat(embassy.getString(voted + ".withheldCode")).isEqualTo("not-on-a-scale");
    assertThat(embassy.getString(voted + ".withheld")).contains("choosing an option");
    assertThat(embassy.getString("themes[0].codes[0].interviewees.status")).isEqualTo("suppressed");
    assertThat(embassy.getString("method")).contains("at least 10");
    assertThat(embassy.getBoolean("synthetic")).isTrue();
    assertThat(embassy.getString("attribution")).isEqualTo("CC BY");
  }

  @Test
  void noReleaseHoldsAnyonesId() {
    // Given
    draft(id);

    // When
    String body = publish(id).extract().asString();

    // Then
    people.forEach(person -> assertThat(body).doesNotContain(person.toString()));
  }

  @Test
  void whatIsPublishedStaysWhenAnswersComeAndGo() {
    // Given
    draft(id);
    publish(id);
    String before = read(id).extract().asString();

    // When
    feed.withdrawn(people.get(0), 2);
    answer("gulf", 3);
    topics.caughtUp();

    // Then
    assertThat(read(id).extract().asString()).isEqualTo(before);
  }

  @Test
  void notEvenAMistakeInOurOwnCodeChangesWhatWasPublished() {
    // Given
    draft(id);
    publish(id);

    // When, Then
    for (String change :
        List.of(
            "UPDATE release SET title = '{}' WHERE release = ?",
            "UPDATE release SET status = 'draft', publication = NULL WHERE release = ?",
            "DELETE FROM release WHERE release = ?")) {
      assertThatThrownBy(() -> jdbc.update(change, id))
          .rootCause()
          .hasMessageContaining("immutable");
    }
  }

  @Test
  void theAuthorDoesNotPublish() {
    // Given
    draft(id);
    Set<String> both = Set.of("releases:publish", "releases:review", "releases:read");

    // When, Then
    Clients.as(Clients.RESEARCHER, "researcher", both)
        .post("/v1/studies/{s}/releases/{r}/publication", study, id)
        .then()
        .statusCode(409)
        .body("code", equalTo("self-publication"));
    Clients.researcher()
        .post("/v1/studies/{s}/releases/{r}/publication", study, id)
        .then()
        .statusCode(403);
    read(id).statusCode(404);
  }

  @Test
  void aDraftIsNotPublishedUnderOtherCircumstances() {
    // Given
    UUID second = UUID.randomUUID();
    UUID third = UUID.randomUUID();
    draft(id);
    draft(second).statusCode(201);
    publish(id).statusCode(200);

    // When, Then
    publish(second).statusCode(409).body("code", equalTo("draft-outdated"));
    draft(third).statusCode(201);
    feed.withdrawn(people.get(1), 2);
    topics.caughtUp();
    publish(third).statusCode(409).body("code", equalTo("draft-outdated"));
    latest().body("release", equalTo(id.toString()));
  }

  @Test
  void aSecondReleaseRepeatsWhatHardlyChanged() {
    // Given
    draft(id);
    publish(id);
    int before = read(id).extract().jsonPath().getInt(cell("gulf") + ".n.value");
    UUID second = UUID.randomUUID();

    // When
    answer("gulf", 5);
    topics.caughtUp();
    draft(second);
    publish(second).statusCode(200);

    // Then
    assertThat(read(second).extract().jsonPath().getInt(cell("gulf") + ".n.value"))
        .isEqualTo(before);
    latest().body("release", equalTo(second.toString()));
  }

  @Test
  void anIdIsOneReleaseForEver() {
    // Given
    draft(id);

    // When, Then
    Clients.researcher()
        .body("{\"title\":{\"en\":\"Other\"}}")
        .put("/v1/studies/{s}/releases/{r}", study, id)
        .then()
        .statusCode(409)
        .body("code", equalTo("release-exists"));
  }

  @Test
  void aReleaseThatContradictsItselfIsRefused() {
    // Given
    theme("shame", "negative").statusCode(201);

    // When, Then
    draft(id).statusCode(409).body("code", equalTo("one-polarity-per-item"));
    Clients.researcher()
        .body("{\"title\":{\"en\":\"One\"},\"themes\":[\"pride\",\"prejudice\"]}")
        .put("/v1/studies/{s}/releases/{r}", study, id)
        .then()
        .statusCode(400)
        .body("code", equalTo("unknown-theme"))
        .body("errors[0].pointer", equalTo("/themes/1"));
    Clients.researcher()
        .body("{\"title\":{\"en\":\"One\"},\"themes\":[\"pride\"]}")
        .put("/v1/studies/{s}/releases/{r}", study, id)
        .then()
        .statusCode(201)
        .body("themes", hasSize(1));
  }

  @Test
  void nobodyReadsTheReleasesOfAnotherStudy() {
    // Given
    draft(id);
    publish(id);

    // When, Then
    Clients.releaseReader("another-study")
        .get("/v1/studies/{s}/releases/latest", study)
        .then()
        .statusCode(404);
    Clients.releaseReader("another-study")
        .get("/v1/releases")
        .then()
        .statusCode(200)
        .body("items.release", not(hasItem(id.toString())));
    Clients.outputChecker("another-study")
        .post("/v1/studies/{s}/releases/{r}/publication", study, id)
        .then()
        .statusCode(404);
  }

  @Test
  void listsComeInPagesTheNewestFirst() {
    // Given
    UUID second = UUID.randomUUID();
    draft(id);
    draft(second);

    // When
    JsonPath page = list("limit=1");

    // Then
    assertThat(page.getString("items[0].release")).isEqualTo(second.toString());
    JsonPath next = list("limit=1&cursor=" + page.getString("next"));
    assertThat(next.getString("items[0].release")).isEqualTo(id.toString());
    Clients.researcher()
        .get("/v1/studies/{s}/releases", study)
        .then()
        .body("items.status", everyItem(equalTo("draft")));
  }

  @Test
  void aReleaseIdMustBeOne() {
    Clients.researcher()
        .body(RELEASE)
        .put("/v1/studies/{s}/releases/no-uuid", study)
        .then()
        .contentType("application/problem+json")
        .statusCode(org.hamcrest.Matchers.oneOf(400, 404));
  }

  private JsonPath list(String query) {
    return Clients.researcher()
        .get("/v1/studies/{s}/releases?" + query, study)
        .then()
        .statusCode(200)
        .extract()
        .jsonPath();
  }

  private void answer(String region, int pride) {
    UUID person = UUID.randomUUID();
    people.add(person);
    feed.participant(person, 1, region, "survey");
    feed.response(UUID.randomUUID(), person, 1, StudyFeed.answers(pride, 2, "yes"));
  }

  private ValidatableResponse theme(String key, String polarity) {
    return Clients.researcher()
        .body(THEME.formatted(polarity))
        .put("/v1/studies/{s}/themes/{t}", study, key)
        .then();
  }

  private ValidatableResponse draft(UUID release) {
    return Clients.researcher()
        .body(RELEASE)
        .put("/v1/studies/{s}/releases/{r}", study, release)
        .then();
  }

  private ValidatableResponse publish(UUID release) {
    return Clients.outputChecker(study)
        .post("/v1/studies/{s}/releases/{r}/publication", study, release)
        .then();
  }

  private ValidatableResponse read(UUID release) {
    return Clients.releaseReader(study).get("/v1/studies/{s}/releases/{r}", study, release).then();
  }

  private ValidatableResponse latest() {
    return Clients.releaseReader(study).get("/v1/studies/{s}/releases/latest", study).then();
  }

  private static String cell(String region) {
    return "themes[0].items.find{it.item=='pride'}.cells.find{it.region=='%s'}".formatted(region);
  }
}
