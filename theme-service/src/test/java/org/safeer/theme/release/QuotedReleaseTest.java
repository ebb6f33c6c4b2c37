package org.safeer.theme.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.safeer.kit.testing.Eventually;
import org.safeer.theme.evidence.QuotedWords;
import org.safeer.theme.jdbc.Jdbc;
import org.safeer.theme.testing.Clients;
import org.safeer.theme.testing.Quoting;
import org.safeer.theme.testing.StudyFeed;
import org.safeer.theme.testing.ThemeServiceProfile;
import org.safeer.theme.testing.Topics;

/** Words that were published must name nobody, and go the moment their speaker wants them back. */
@QuarkusTest
@TestProfile(ThemeServiceProfile.class)
class QuotedReleaseTest {

  @Inject Topics topics;
  @Inject Jdbc jdbc;

  private final String study = "quote-" + UUID.randomUUID().toString().substring(0, 8);
  private final UUID release = UUID.randomUUID();
  private final UUID amira = UUID.randomUUID();
  private final UUID bilal = UUID.randomUUID();
  private final Map<String, String> hers = new TreeMap<>();
  private Quoting quoting;
  private StudyFeed feed;
  private String his;

  /** Four quotations of one interviewee and one of another. */
  @BeforeEach
  void openStudy() {
    quoting = new Quoting(topics, study);
    feed = quoting.open();
    feed.participant(amira, 1, "gulf", "survey", "interview", "quotation");
    feed.participant(bilal, 1, "europe", "survey", "interview", "quotation");
    for (String words : List.of("One picture.", "They laughed.", "I teach.", "We stayed.")) {
      hers.put(
          quoting.say(amira, words.length() % 2 == 0 ? "media" : "stereotype", words).toString(),
          words);
    }
    his = quoting.say(bilal, "media", "Nobody asked us.").toString();
    topics.caughtUp();
  }

  @Test
  void aReleaseQuotesAndConcludesTheme() {
    // Given
    Clients.researcher()
        .body("{\"conclusion\":\"expanded\",\"reasoning\":{\"en\":\"Why it is so.\"}}")
        .put("/v1/studies/{s}/themes/belonging/meta-inference", study)
        .then()
        .statusCode(201);
    draft(release).statusCode(201);
    publish(release).statusCode(200);

    // When
    JsonPath seen = read(release);

    // Then
    assertThat(seen.getList("themes[0].quotations.quotation", String.class))
        .isSorted()
        .hasSize(5)
        .contains(his);
    assertThat(quotation(seen, his))
        .isEqualTo(
            Map.of(
                "quotation", his,
                "code", "media",
                "text", "Nobody asked us.",
                "language", "en",
                "status", "published"));
    assertThat(seen.getString("themes[0].metaInference.conclusion")).isEqualTo("expanded");
    assertThat(seen.getString("themes[0].metaInference.reasoning.en")).isEqualTo("Why it is so.");
    assertThat(seen.getString("method")).contains("removed", "meta-inference");
  }

  @Test
  void nothingTellsWhoSaidAQuotationOrThatTwoAreOfOnePerson() {
    // Given
    draft(release);
    publish(release);

    // When
    JsonPath seen = read(release);

    // Then: what is shown of a quotation is its own words and nothing that another could share
    List<Map<String, String>> quotations = seen.getList("themes[0].quotations");
    assertThat(quotations)
        .allSatisfy(
            one ->
                assertThat(one.keySet())
                    .isEqualTo(Set.of("quotation", "code", "text", "language", "status")));
    quotations.forEach(
        one -> assertThat(UUID.fromString(one.get("quotation")).version()).isEqualTo(4));
    String all = seen.prettify() + Clients.releaseReader(study).get("/v1/releases").asString();
    assertThat(all).doesNotContain(amira.toString(), bilal.toString());
    String frozen = "SELECT frozen::text FROM release WHERE release = ?";
    assertThat(jdbc.first(frozen, row -> row.getString(1), release).orElseThrow())
        .doesNotContain("Nobody asked us.", "One picture.", amira.toString(), bilal.toString());
  }

  @Test
  void whoWithdrawsIsTakenOutOfEveryReleaseAtOnceAndForEver() throws InterruptedException {
    // Given
    UUID drafted = UUID.randomUUID();
    draft(release);
    publish(release);
    draft(drafted);
    String tag = tag();

    // When
    feed.withdrawn(amira, 9);
    topics.caughtUp();

    // Then
    assertRemoved(read(release), hers.keySet());
    assertThat(quotation(read(release), his)).containsEntry("status", "published");
    assertThat(tag()).isNotEqualTo(tag);
    assertThat(left(amira)).isZero();
    rebuild();
    assertRemoved(read(release), hers.keySet());
    assertThat(quotation(read(release), his)).containsEntry("text", "Nobody asked us.");
    assertThat(left(amira)).isZero();
  }

  @Test
  void whoNoLongerAgreesIsTakenOutAndDoesNotComeBackByAgreeingAgain() {
    // Given
    draft(release);
    publish(release);

    // When
    feed.participant(bilal, 2, "europe", "survey", "interview");
    topics.caughtUp();

    // Then
    assertRemoved(read(release), Set.of(his));
    assertThat(read(release).getList("themes[0].quotations.status", String.class))
        .containsOnlyOnce("removed");
    feed.participant(bilal, 3, "europe", "survey", "interview", "quotation");
    topics.caughtUp();
    assertRemoved(read(release), Set.of(his));
    UUID later = UUID.randomUUID();
    draft(later);
    publish(later);
    assertThat(quotation(read(later), his)).containsEntry("status", "published");
  }

  @Test
  void aRebuildTakesNothingOutThatMayBeQuoted() throws InterruptedException {
    // Given: consent came late, so a rebuild meets a state without it first
    UUID late = UUID.randomUUID();
    feed.participant(late, 1, "gulf", "survey", "interview");
    feed.participant(late, 2, "gulf", "survey", "interview", "quotation");
    String quotation = quoting.say(late, "media", "At last.").toString();
    topics.caughtUp();
    draft(release);
    publish(release);

    // When
    rebuild();

    // Then
    assertThat(read(release).getList("themes[0].quotations.status", String.class))
        .hasSize(6)
        .containsOnly("published");
    assertThat(quotation(read(release), quotation)).containsEntry("text", "At last.");
  }

  @Test
  void theSameQuotationStandsOnceUnderATheme() {
    // Given
    UUID again = quoting.say(bilal, "stereotype", "Nobody  asked us.");
    topics.caughtUp();

    // When
    JsonPath drafted = draft(release).statusCode(201).extract().jsonPath();

    // Then
    List<String> ids = drafted.getList("themes[0].quotations.quotation");
    assertThat(ids).hasSize(5).doesNotHaveDuplicates();
    assertThat(ids.contains(his)).isNotEqualTo(ids.contains(again.toString()));
  }

  @Test
  void aDraftIsNotPublishedOnceAnApprovalIsTakenBack() {
    // Given
    UUID coding = UUID.randomUUID();
    quoting.say(coding, bilal, 1, "media", new QuotedWords(UUID.randomUUID(), "A slip.", "en"));
    topics.caughtUp();
    draft(release).statusCode(201);

    // When
    quoting.say(coding, bilal, 2, "media", null);
    topics.caughtUp();

    // Then
    publish(release).statusCode(409).body("code", equalTo("draft-outdated"));
  }

  @Test
  void aNumberItemIsWithheldAndSaysWhyInPlainWords() {
    // Given
    List<UUID> people = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      people.add(UUID.randomUUID());
      feed.participant(people.get(i), 1, "gulf", "survey");
      feed.response(
          UUID.randomUUID(),
          people.get(i),
          1,
          StudyFeed.answers(i % 2 == 0 ? 5 : 1, 2, "yes"),
          Map.of("years", 77 + i));
    }
    topics.caughtUp();

    // When
    draft(release);
    JsonPath seen = publish(release).extract().jsonPath();

    // Then
    String years = "themes[0].items.find{it.item=='years'}";
    assertThat(seen.getString(years + ".withheldCode")).isEqualTo("answered-with-a-number");
    assertThat(seen.getString(years + ".withheld")).contains("answered with a number");
    assertThat(seen.getList(years + ".cells")).isEmpty();
    assertThat(seen.getInt("coverage.withheld")).isEqualTo(1);
    assertThat(seen.getInt("coverage.shown")).isLessThan(seen.getInt("coverage.counts"));
    assertThat(seen.getString("coverage.explanation")).contains("hidden on purpose, not missing");
    assertThat(seen.getString("method")).startsWith("This study is synthetic");
    assertThat(seen.getString("citation")).contains("Synthetic data");
    assertThat(seen.getBoolean("synthetic")).isTrue();
  }

  private void assertRemoved(JsonPath seen, Set<String> quotations) {
    for (String quotation : quotations) {
      assertThat(quotation(seen, quotation))
          .isEqualTo(Map.of("quotation", quotation, "status", "removed"));
    }
  }

  private void rebuild() throws InterruptedException {
    String path = "/v1/studies/{s}/aggregates/rebuilds";
    Clients.researcher().post(path, study).then().statusCode(202);
    Eventually.eventually(
        () ->
            Clients.researcher()
                .get(path + "/current", study)
                .then()
                .body("status", equalTo("finished")));
    topics.caughtUp();
  }

  private long left(UUID person) {
    String sql = "SELECT count(*) FROM released_quotation WHERE participant = ?";
    return jdbc.first(sql, row -> row.getLong(1), person).orElseThrow();
  }

  private String tag() {
    return Clients.releaseReader(study)
        .get("/v1/studies/{s}/releases/{r}", study, release)
        .header("ETag");
  }

  private ValidatableResponse draft(UUID id) {
    return Clients.researcher()
        .body("{\"title\":{\"en\":\"First findings\"}}")
        .put("/v1/studies/{s}/releases/{r}", study, id)
        .then();
  }

  private ValidatableResponse publish(UUID id) {
    return Clients.outputChecker(study)
        .post("/v1/studies/{s}/releases/{r}/publication", study, id)
        .then();
  }

  private JsonPath read(UUID id) {
    return Clients.releaseReader(study)
        .get("/v1/studies/{s}/releases/{r}", study, id)
        .then()
        .statusCode(200)
        .extract()
        .jsonPath();
  }

  private static Map<String, String> quotation(JsonPath seen, String id) {
    return seen.getMap("themes[0].quotations.find{it.quotation=='" + id + "'}");
  }
}
