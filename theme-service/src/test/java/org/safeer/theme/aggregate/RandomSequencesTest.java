package org.safeer.theme.aggregate;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.safeer.kit.testing.Eventually;
import org.safeer.theme.testing.Clients;
import org.safeer.theme.testing.ErasureRecords;
import org.safeer.theme.testing.RandomStudy;
import org.safeer.theme.testing.StudyFeed;
import org.safeer.theme.testing.ThemeServiceProfile;
import org.safeer.theme.testing.Topics;

/** Whatever the order and however often: the counts are those of the final states. */
@QuarkusTest
@TestProfile(ThemeServiceProfile.class)
class RandomSequencesTest {

  @Inject Topics topics;
  @Inject ErasureRecords erasures;

  static List<Long> seeds() {
    return List.of(1L, 20_251_124L, System.nanoTime());
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void theCountsAreThoseOfTheFinalStates(long seed) {
    // Given
    String study = "random-" + UUID.randomUUID().toString().substring(0, 8);
    StudyFeed feed = StudyFeed.of(topics, study);
    feed.study(Clients.RESEARCHER, true);
    RandomStudy random = new RandomStudy(seed, feed, 120);

    // When
    random.sends().forEach(Runnable::run);
    topics.caughtUp();

    // Then
    assertThat(checksum(study)).as("seed " + seed).isEqualTo(random.checksum());
    assertThat(selfCheck(study).getBoolean("consistent")).as("seed " + seed).isTrue();
  }

  @Test
  void aRebuildWhileWritesGoOnComesToTheSameAndTellsNothingTwice() throws InterruptedException {
    // Given
    long seed = System.nanoTime();
    String study = "rebuilt-" + UUID.randomUUID().toString().substring(0, 8);
    StudyFeed feed = StudyFeed.of(topics, study);
    feed.study(Clients.RESEARCHER, true);
    feed.questionnaire(1);
    RandomStudy random = new RandomStudy(seed, feed, 200);
    List<Runnable> sends = random.sends();
    sends.subList(0, sends.size() / 2).forEach(Runnable::run);
    topics.caughtUp();
    putTheme(study);
    int generation = start(study);

    // When
    Thread writer =
        new Thread(() -> sends.subList(sends.size() / 2, sends.size()).forEach(Runnable::run));
    writer.start();
    Eventually.eventually(
        () -> assertThat(current(study).getString("status")).isEqualTo("finished"));
    writer.join();
    topics.caughtUp();

    // Then
    assertThat(current(study).getInt("toGeneration")).isEqualTo(generation + 1);
    assertThat(checksum(study)).as("seed " + seed).isEqualTo(random.checksum());
    assertThat(selfCheck(study).getBoolean("consistent")).as("seed " + seed).isTrue();
    Clients.researcher().get("/v1/studies/{s}/themes/kept", study).then().statusCode(200);
    for (UUID person : random.withdrawn()) {
      Eventually.eventually(() -> assertThat(erasures.of(study, person)).hasSize(1));
    }
  }

  private static void putTheme(String study) {
    Clients.researcher()
        .body(
            """
            {"title":{"en":"Kept"},"definition":{"en":"Kept"},"codes":[],
             "items":[{"questionnaire":"main","item":"pride","polarity":"positive"}]}""")
        .put("/v1/studies/{s}/themes/kept", study)
        .then()
        .statusCode(201);
  }

  private static int start(String study) {
    return Clients.researcher()
        .post("/v1/studies/{s}/aggregates/rebuilds", study)
        .then()
        .statusCode(202)
        .header("Location", org.hamcrest.Matchers.endsWith("/aggregates/rebuilds/current"))
        .extract()
        .path("fromGeneration");
  }

  private static JsonPath current(String study) {
    return get("/v1/studies/{s}/aggregates/rebuilds/current", study);
  }

  private static String checksum(String study) {
    return get("/v1/studies/{s}/aggregates", study).getString("checksum");
  }

  private static JsonPath selfCheck(String study) {
    return get("/v1/studies/{s}/aggregates/self-check", study);
  }

  private static JsonPath get(String path, String study) {
    return Clients.researcher().get(path, study).then().statusCode(200).extract().jsonPath();
  }
}
