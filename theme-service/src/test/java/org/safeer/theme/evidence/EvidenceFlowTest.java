package org.safeer.theme.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.safeer.theme.testing.Clients;
import org.safeer.theme.testing.StudyFeed;
import org.safeer.theme.testing.ThemeServiceProfile;
import org.safeer.theme.testing.Topics;

/** Events come late, twice and in the wrong order; a researcher must see the same counts. */
@QuarkusTest
@TestProfile(ThemeServiceProfile.class)
class EvidenceFlowTest {

  private static final String THEME =
      """
      {"title":{"en":"Belonging"},"definition":{"en":"Being proud of where one comes from"},
       "items":[{"questionnaire":"main","item":"pride","polarity":"positive"},
                {"questionnaire":"main","item":"voted","polarity":"positive"},
                {"questionnaire":"main","item":"years","polarity":"negative"}],
       "codes":["stereotype"]}""";

  @Inject Topics topics;

  private final String study = "flow-" + UUID.randomUUID().toString().substring(0, 8);
  private final UUID person = UUID.randomUUID();
  private final UUID response = UUID.randomUUID();
  private StudyFeed feed;

  @BeforeEach
  void openStudy() {
    feed = StudyFeed.of(topics, study);
    feed.study(Clients.RESEARCHER, true);
    feed.questionnaire(1);
    feed.codebook();
    topics.caughtUp();
    Clients.researcher()
        .body(THEME)
        .put("/v1/studies/{study}/themes/belonging", study)
        .then()
        .statusCode(201);
  }

  @Test
  void anAnswerIsCountedInItsRegionAndInAll() {
    // Given
    feed.participant(person, 1, "gulf", "survey");
    feed.response(response, person, 1, StudyFeed.answers(5, 1, "yes"));

    // When
    JsonPath aggregates = aggregates();

    // Then
    assertThat(aggregates.getInt("evidence.responses")).isEqualTo(1);
    assertThat(aggregates.getInt(cell("pride", "all") + ".n")).isEqualTo(1);
    assertThat(aggregates.getInt(cell("pride", "gulf") + ".distribution[4].count")).isEqualTo(1);
    assertThat(aggregates.getInt(cell("pride", "gulf") + ".topTwo.count")).isEqualTo(1);
    assertThat(aggregates.getFloat(cell("pride", "gulf") + ".median")).isEqualTo(5);
    assertThat(aggregates.getInt(cell("pride", "europe") + ".n")).isZero();
    assertThat(aggregates.getString(cell("voted", "gulf") + ".distribution[0].option"))
        .isEqualTo("yes");
    assertThat(aggregates.getInt(cell("voted", "gulf") + ".distribution[0].count")).isEqualTo(1);
  }

  @Test
  void aMissingAnswerIsNoAnswerOnTheScale() {
    // Given
    feed.participant(person, 1, "gulf", "survey");
    feed.response(
        response,
        person,
        1,
        Map.of(
            "pride", Map.of("missing", "no-answer"), "voted", Map.of("missing", "not-applicable")));

    // When
    JsonPath aggregates = aggregates();

    // Then
    assertThat(aggregates.getInt(cell("pride", "gulf") + ".n")).isZero();
    assertThat(aggregates.getInt(cell("pride", "gulf") + ".missing.noAnswer")).isEqualTo(1);
    assertThat(aggregates.getInt(cell("voted", "gulf") + ".missing.notApplicable")).isEqualTo(1);
    assertThat(aggregates.getString(cell("pride", "gulf") + ".topTwo")).isNull();
  }

  @Test
  void numbersAreCountedByTheirValueExactly() {
    // Given
    List<String> years = List.of("0.1", "0.2", "7", "7.0");
    for (int i = 0; i < years.size(); i++) {
      UUID one = UUID.randomUUID();
      feed.participant(one, 1, i < 2 ? "gulf" : "europe", "survey");
      feed.response(
          UUID.randomUUID(), one, 1, Map.of(), Map.of("years", new BigDecimal(years.get(i))));
    }
    feed.participant(person, 1, "gulf", "survey");
    feed.response(response, person, 1, Map.of("years", Map.of("missing", "no-answer")));

    // When
    JsonPath aggregates = aggregates();

    // Then
    String all = cell("years", "all");
    assertThat(aggregates.getString("themes[0].items[2].type")).isEqualTo("number");
    assertThat(aggregates.getString("themes[0].items[2].unit.en")).isEqualTo("years");
    assertThat(aggregates.getString("themes[0].items[2].polarity")).isEqualTo("negative");
    assertThat(aggregates.getInt(all + ".n")).isEqualTo(4);
    assertThat(aggregates.getInt(all + ".missing.noAnswer")).isEqualTo(1);
    assertThat(aggregates.getString(all + ".mean")).isEqualTo("3.575");
    assertThat(aggregates.getString(all + ".median")).isEqualTo("3.6");
    assertThat(aggregates.getString(all + ".distribution.value")).isEqualTo("[0.1, 0.2, 7]");
    assertThat(aggregates.getList(all + ".distribution.count")).containsExactly(1, 1, 2);
    assertThat(aggregates.getString(all + ".topTwo")).isNull();
    assertThat(aggregates.getString(cell("years", "gulf") + ".mean")).isEqualTo("0.15");
    assertThat(aggregates.getInt(cell("years", "unknown") + ".n")).isZero();
    assertThat(aggregates.getString(cell("years", "unknown") + ".mean")).isNull();
  }

  @Test
  void aNumberThatIsChangedMovesToItsNewValue() {
    // Given
    feed.participant(person, 1, "gulf", "survey");
    feed.response(response, person, 1, Map.of(), Map.of("years", 3));
    topics.caughtUp();

    // When
    feed.response(response, person, 2, Map.of(), Map.of("years", 40));

    // Then
    String gulf = cell("years", "gulf");
    assertThat(aggregates().getString(gulf + ".distribution.value")).isEqualTo("[40]");
    assertThat(aggregates().getInt(gulf + ".n")).isEqualTo(1);
  }

  @Test
  void aNumberTooLongToBeAnAnswerIsRefusedAndHoldsNobodyUp() {
    // Given
    feed.participant(person, 1, "gulf", "survey");
    feed.response(
        UUID.randomUUID(), person, 1, Map.of(), Map.of("years", new BigDecimal("1e999999")));

    // When
    feed.response(response, person, 1, Map.of(), Map.of("years", 3));

    // Then
    assertThat(aggregates().getInt(cell("years", "gulf") + ".n")).isEqualTo(1);
  }

  @Test
  void anOlderVersionThatComesLateChangesNothing() {
    // Given
    feed.participant(person, 1, "gulf", "survey");
    feed.response(response, person, 9, StudyFeed.answers(5, 1, "yes"));
    topics.caughtUp();

    // When
    feed.response(response, person, 3, StudyFeed.answers(1, 1, "no"));
    feed.response(response, person, 9, StudyFeed.answers(5, 1, "yes"));

    // Then
    assertThat(aggregates().getInt(cell("pride", "all") + ".n")).isEqualTo(1);
    assertThat(aggregates().getInt(cell("pride", "all") + ".distribution[4].count")).isEqualTo(1);
  }

  @Test
  void anEditedResponseMovesItsAnswers() {
    // Given
    feed.participant(person, 1, "gulf", "survey");
    feed.response(response, person, 1, StudyFeed.answers(5, 1, "yes"));
    topics.caughtUp();

    // When
    feed.response(response, person, 2, StudyFeed.answers(2, 1, "yes"));

    // Then
    JsonPath aggregates = aggregates();
    assertThat(aggregates.getInt(cell("pride", "all") + ".n")).isEqualTo(1);
    assertThat(aggregates.getInt(cell("pride", "all") + ".distribution[1].count")).isEqualTo(1);
    assertThat(aggregates.getInt(cell("pride", "all") + ".distribution[4].count")).isZero();
  }

  @Test
  void aRejectedResponseIsCountedNowhereUntilItIsApproved() {
    // Given
    feed.participant(person, 1, "gulf", "survey");
    feed.reviewed(response, person, 1, StudyFeed.answers(5, 1, "yes"), "received");
    assertThat(aggregates().getInt("evidence.responses")).isEqualTo(1);

    // When
    feed.reviewed(response, person, 3, StudyFeed.answers(5, 1, "yes"), "rejected");
    feed.reviewed(response, person, 2, StudyFeed.answers(5, 1, "yes"), "needs-attention");

    // Then
    JsonPath rejected = aggregates();
    assertThat(rejected.getInt("evidence.responses")).isZero();
    assertThat(rejected.getInt(cell("pride", "gulf") + ".n")).isZero();
    feed.reviewed(response, person, 4, StudyFeed.answers(5, 1, "yes"), "approved");
    JsonPath approved = aggregates();
    assertThat(approved.getInt("evidence.responses")).isEqualTo(1);
    assertThat(approved.getInt(cell("pride", "gulf") + ".distribution[4].count")).isEqualTo(1);
  }

  @Test
  void aResponseWaitsUncountedForItsParticipant() {
    // Given
    feed.response(response, person, 1, StudyFeed.answers(5, 1, "yes"));
    assertThat(aggregates().getInt("evidence.responses")).isZero();

    // When
    feed.participant(person, 1, "europe", "survey");

    // Then
    assertThat(aggregates().getInt("evidence.responses")).isEqualTo(1);
    assertThat(aggregates().getInt(cell("pride", "europe") + ".n")).isEqualTo(1);
  }

  @Test
  void aParticipantWhoMovesTakesTheirAnswersAlong() {
    // Given
    feed.participant(person, 1, "gulf", "survey");
    feed.response(response, person, 1, StudyFeed.answers(4, 1, "yes"));
    topics.caughtUp();

    // When
    feed.participant(person, 2, "europe", "survey");

    // Then
    JsonPath aggregates = aggregates();
    assertThat(aggregates.getInt(cell("pride", "gulf") + ".n")).isZero();
    assertThat(aggregates.getInt(cell("pride", "europe") + ".n")).isEqualTo(1);
  }

  @Test
  void whatNobodyAgreedToIsNotCountedUntilTheyDo() {
    // Given
    UUID interview = UUID.randomUUID();
    feed.participant(person, 1, "gulf", "interview");
    feed.response(response, person, 1, StudyFeed.answers(4, 1, "yes"));
    feed.interview(interview, person, 1);
    JsonPath before = aggregates();
    assertThat(before.getInt("evidence.responses")).isZero();
    assertThat(before.getInt("evidence.interviews")).isEqualTo(1);

    // When
    feed.participant(person, 2, "gulf", "survey");

    // Then
    JsonPath after = aggregates();
    assertThat(after.getInt("evidence.responses")).isEqualTo(1);
    assertThat(after.getInt("evidence.interviews")).isZero();
  }

  @Test
  void anIntervieweeIsOneHoweverMuchWasSaid() {
    // Given
    UUID interview = UUID.randomUUID();
    UUID first = UUID.randomUUID();
    feed.participant(person, 1, "gulf", "interview");
    feed.interview(interview, person, 1);
    feed.coding(first, interview, person, 1, "stereotype");
    feed.coding(UUID.randomUUID(), interview, person, 1, "stereotype");
    JsonPath both = aggregates();
    assertThat(both.getInt("themes[0].codes[0].excerpts")).isEqualTo(2);
    assertThat(both.getInt("themes[0].codes[0].interviewees")).isEqualTo(1);

    // When
    feed.tombstone("safeer.codings", "CodingState", first, person, 2);

    // Then
    JsonPath one = aggregates();
    assertThat(one.getInt("themes[0].codes[0].excerpts")).isEqualTo(1);
    assertThat(one.getInt("themes[0].codes[0].interviewees")).isEqualTo(1);
  }

  @Test
  void aDeletedResponseIsNotBroughtBackByALateCopy() {
    // Given
    feed.participant(person, 1, "gulf", "survey");
    feed.response(response, person, 1, StudyFeed.answers(4, 1, "yes"));
    feed.tombstone("safeer.responses", "ResponseState", response, person, 5);
    assertThat(aggregates().getInt("evidence.responses")).isZero();

    // When
    feed.response(response, person, 4, StudyFeed.answers(4, 1, "yes"));

    // Then
    assertThat(aggregates().getInt("evidence.responses")).isZero();
  }

  @Test
  void anUnreadableRecordDoesNotHoldUpTheOthers() {
    // Given
    feed.participant(person, 1, "gulf", "survey");

    // When
    feed.response(UUID.randomUUID(), person, 1, Map.of("pride", Map.of("opinion", "fine")));
    feed.response(response, person, 1, StudyFeed.answers(4, 1, "yes"));

    // Then
    assertThat(aggregates().getInt("evidence.responses")).isEqualTo(1);
  }

  private JsonPath aggregates() {
    topics.caughtUp();
    Clients.researcher()
        .get("/v1/studies/{study}/aggregates/self-check", study)
        .then()
        .statusCode(200)
        .body("consistent", org.hamcrest.Matchers.is(true));
    return Clients.researcher()
        .get("/v1/studies/{study}/aggregates", study)
        .then()
        .statusCode(200)
        .extract()
        .jsonPath();
  }

  private static String cell(String item, String region) {
    return "themes[0].items.find{it.item=='%s'}.cells.find{it.region=='%s'}"
        .formatted(item, region);
  }
}
