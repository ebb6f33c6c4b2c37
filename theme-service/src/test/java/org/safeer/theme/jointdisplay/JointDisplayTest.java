package org.safeer.theme.jointdisplay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.safeer.theme.evidence.QuotedWords;
import org.safeer.theme.testing.Clients;
import org.safeer.theme.testing.Quoting;
import org.safeer.theme.testing.StudyFeed;
import org.safeer.theme.testing.ThemeServiceProfile;
import org.safeer.theme.testing.Topics;

/** Here a team reads numbers and words together; nobody may be quoted here against their will. */
@QuarkusTest
@TestProfile(ThemeServiceProfile.class)
class JointDisplayTest {

  private static final String WORDS = "They show one picture only.";

  @Inject Topics topics;

  private final String study = "joint-" + UUID.randomUUID().toString().substring(0, 8);
  private final UUID person = UUID.randomUUID();
  private Quoting quoting;
  private StudyFeed feed;

  @BeforeEach
  void openStudy() {
    quoting = new Quoting(topics, study);
    feed = quoting.open();
  }

  @Test
  void bothStrandsOfAThemeStandSideBySide() {
    // Given
    feed.participant(person, 1, "gulf", "survey", "interview", "quotation");
    feed.response(
        UUID.randomUUID(), person, 1, StudyFeed.answers(5, 1, "yes"), Map.of("years", 12.5));
    UUID quotation = quoting.say(person, "media", WORDS);
    feed.coding(UUID.randomUUID(), UUID.randomUUID(), person, 1, "stereotype");
    Clients.researcher()
        .body("{\"conclusion\":\"confirmed\",\"reasoning\":{\"en\":\"Both say so.\"}}")
        .put("/v1/studies/{s}/themes/belonging/meta-inference", study)
        .then()
        .statusCode(201);

    // When
    JsonPath display = quoting.jointDisplay();

    // Then
    String theme = "themes[0]";
    assertThat(display.getString(theme + ".theme")).isEqualTo("belonging");
    assertThat(display.getInt(theme + ".quantitative[0].cells[0].n")).isEqualTo(1);
    assertThat(display.getFloat(theme + ".quantitative[1].cells[0].mean")).isEqualTo(12.5f);
    assertThat(display.getInt(theme + ".qualitative[0].quotations")).isEqualTo(1);
    assertThat(display.getInt(theme + ".qualitative[1].interviewees")).isEqualTo(1);
    assertThat(display.getMap(theme + ".quotations[0]"))
        .isEqualTo(
            Map.of(
                "quotation",
                quotation.toString(),
                "code",
                "media",
                "text",
                WORDS,
                "language",
                "en"));
    assertThat(display.getString(theme + ".metaInference.conclusion")).isEqualTo("confirmed");
    assertThat(display.prettify()).doesNotContain(person.toString());
  }

  @Test
  void nobodyIsQuotedWhoIsUnknownOrDidNotAgreeOrTookItBack() {
    // Given
    quoting.say(person, "media", WORDS);
    assertThat(quotations()).isEmpty();
    feed.participant(person, 1, "gulf", "survey", "interview");
    assertThat(quotations()).isEmpty();
    feed.participant(person, 2, "gulf", "survey", "quotation");
    assertThat(quotations()).as("interviews are not covered").isEmpty();

    // When
    feed.participant(person, 3, "gulf", "interview", "quotation");

    // Then
    assertThat(quotations()).containsExactly(WORDS);
    feed.participant(person, 4, "gulf", "interview");
    assertThat(quotations()).isEmpty();
    feed.participant(person, 5, "gulf", "interview", "quotation");
    assertThat(quotations()).containsExactly(WORDS);
    feed.withdrawn(person, 6);
    assertThat(quotations()).isEmpty();
  }

  @Test
  void anApprovalThatIsTakenBackTakesTheWordsAway() {
    // Given
    UUID coding = UUID.randomUUID();
    feed.participant(person, 1, "gulf", "interview", "quotation");
    quoting.say(coding, person, 1, "media", new QuotedWords(UUID.randomUUID(), WORDS, "en"));
    assertThat(quotations()).containsExactly(WORDS);

    // When
    quoting.say(coding, person, 2, "media", null);

    // Then
    assertThat(quotations()).isEmpty();
    assertThat(quoting.jointDisplay().getInt("themes[0].qualitative[0].excerpts")).isEqualTo(1);
  }

  @Test
  void anIdThatTellsATimeIsNotTakenIn() {
    // Given
    feed.participant(person, 1, "gulf", "interview", "quotation");
    UUID timed = UUID.fromString("0193a1b0-0000-7000-8000-000000000001");

    // When
    quoting.say(UUID.randomUUID(), person, 1, "media", new QuotedWords(timed, WORDS, "en"));

    // Then
    assertThat(quotations()).isEmpty();
  }

  @Test
  void theTagChangesWithAnythingShownAndWithNothingElse() {
    // Given
    feed.participant(person, 1, "gulf", "interview", "quotation");
    quoting.say(person, "media", WORDS);
    String before = tag();

    // When, Then
    assertThat(tag()).isEqualTo(before).startsWith("W/\"");
    quoting.say(person, "media", "My children speak it at home.");
    assertThat(tag()).isNotEqualTo(before);
  }

  @Test
  void onlyTheTeamOfTheStudyGetsIn() {
    String path = "/v1/studies/{s}/joint-display";
    for (var outsider : List.of(Clients.releaseReader(study), Clients.outputChecker(study))) {
      outsider.get(path, study).then().statusCode(403).body("code", equalTo("forbidden"));
    }
    Clients.as("stranger", "researcher", Set.of("aggregates:read"))
        .get(path, study)
        .then()
        .statusCode(404);
  }

  private List<String> quotations() {
    return quoting.jointDisplay().getList("themes[0].quotations.text");
  }

  private String tag() {
    topics.caughtUp();
    return Clients.researcher().get("/v1/studies/{s}/joint-display", study).header("ETag");
  }
}
