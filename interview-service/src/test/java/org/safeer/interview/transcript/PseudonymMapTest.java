package org.safeer.interview.transcript;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.safeer.interview.pseudonym.PseudonymConfig;
import org.safeer.interview.pseudonym.PseudonymSeal;
import org.safeer.interview.testing.RealServers;
import org.safeer.interview.testing.TestStudy;

/** Without these, a name would be kept where nobody asked for it, or lost where somebody did. */
@RealServers
class PseudonymMapTest {

  private static final String TEXT =
      "Zarqa: Who is \uD83D\uDE00 Zarqa?\n\nInterviewee: Zarqa's aunt Bano.\n\nZarqa: Oh.";

  @Inject PseudonymMapRepository maps;
  @Inject PseudonymMapRotation rotation;
  @Inject PseudonymConfig config;
  @Inject PseudonymSeal seal;

  private TestStudy study;
  private UUID participant;
  private UUID interview;

  @BeforeEach
  void recordAnInterview() {
    study = TestStudy.known();
    participant = study.participant("interview");
    interview = study.interview(participant);
  }

  @Test
  void theLogSaysWhatWasReplacedWhereAndNeverTheWords() {
    // Given
    send(TEXT, false, null).statusCode(201).body("originalsKept", equalTo(false));

    // When, Then
    study
        .coder()
        .get(path("/anonymisation-log"))
        .then()
        .statusCode(200)
        .header("ETag", equalTo("\"1\""))
        .body("replacements.count", contains(5))
        .body("places.turn", contains(null, 1, 2, 2, null))
        .body("places.start", contains(null, 9, 0, 18, null))
        .body("places.end", contains(null, 19, 10, 24, null))
        .body("places.kind", everyItem(equalTo("person")))
        .body(not(containsString("Zarqa")));
  }

  @Test
  void whatIsNotToBeKeptIsGone() {
    // Given
    send(TEXT, false, null).statusCode(201);

    // When, Then
    study.owner().get(path("/pseudonym-map")).then().statusCode(404);
    assertThat(rows("pseudonym_map")).isZero();
  }

  @Test
  void whatIsToBeKeptIsThereForThoseAloneWhoMayReadIt() {
    // When
    send(TEXT, true, null).statusCode(201).body("originalsKept", equalTo(true));

    // Then
    study
        .owner()
        .get(path("/pseudonym-map"))
        .then()
        .statusCode(200)
        .header("ETag", equalTo("\"1\""))
        .body("places.findAll { it.turn == 2 }.original", contains("Zarqa", "Bano"))
        .body("places.findAll { it.turn == 2 }.start", contains(0, 18))
        .body("places.findAll { it.turn == 2 }.replaceWith", contains("[person 1]", "[aunt]"))
        .body("places.findAll { it.turn == 1 }.start", contains(9))
        .body("places.findAll { it.turn == null }.original", contains("Zarqa", "Zarqa"));
    study.coder().get(path("/pseudonym-map")).then().statusCode(403);
    study.collector("partner").get(path("/pseudonym-map")).then().statusCode(403);
    assertThat(
            TestStudy.count(
                "SELECT count(*) FROM pseudonym_map m WHERE study = ? AND (m::text ILIKE '%zarqa%'"
                    + " OR encode(sealed, 'escape') ILIKE '%zarqa%')",
                study.key()))
        .isZero();
  }

  @Test
  void toKeepTakesAScopeThatADataCollectorHasNot() {
    // Given
    String own = study.path("/interviews/" + UUID.randomUUID());
    study
        .collector("partner")
        .body(TestStudy.interviewOf(participant))
        .put(own)
        .then()
        .statusCode(201);

    // When, Then
    study
        .collector("partner")
        .body(transcript(TEXT, true))
        .put(own + "/transcript")
        .then()
        .statusCode(403)
        .body("code", equalTo("forbidden"));
    study
        .collector("partner")
        .body(transcript(TEXT, false))
        .put(own + "/transcript")
        .then()
        .statusCode(201);
  }

  @Test
  void anotherChoiceOrAnotherNameIsANewVersion() {
    // Given
    send(TEXT, true, null).statusCode(201);

    // When, Then
    send(TEXT, true, null).statusCode(200).header("ETag", equalTo("\"1\""));
    send(TEXT, false, null).statusCode(428);
    send(TEXT.replace("Bano", "BANO"), true, null).statusCode(428);
    send(TEXT.replace("Bano", "BANO"), true, "\"1\"").statusCode(200);
    study
        .owner()
        .get(path("/pseudonym-map"))
        .then()
        .body("transcriptVersion", equalTo(2))
        .body("places.findAll { it.turn == 2 }.original", contains("Zarqa", "BANO"));
    send(TEXT, false, "\"2\"").statusCode(200);
    study.owner().get(path("/pseudonym-map")).then().statusCode(404);
    send("A: Nobody.", true, "\"3\"").statusCode(200);
    study.owner().get(path("/pseudonym-map")).then().statusCode(200).body("places", empty());
  }

  @Test
  void aWithdrawalTakesLogAndMapToo() {
    // Given
    send(TEXT, true, null).statusCode(201);
    assertThat(rows("pseudonym_map") + rows("anonymisation_log")).isEqualTo(2);

    // When
    study.withdraw(participant, 2);

    // Then
    assertThat(rows("pseudonym_map") + rows("anonymisation_log")).isZero();
    study.owner().get(path("/pseudonym-map")).then().statusCode(404);
    study.owner().get(path("/anonymisation-log")).then().statusCode(404);
  }

  @Test
  void ofATranscriptFromBeforeThePlacesAreNotKnown() {
    // Given
    send(TEXT, false, null).statusCode(201);
    QuarkusTransaction.requiringNew()
        .run(
            () ->
                maps.getEntityManager()
                    .createNativeQuery("DELETE FROM anonymisation_log WHERE study = :study")
                    .setParameter("study", study.key())
                    .executeUpdate());

    // When, Then
    study
        .owner()
        .get(path("/anonymisation-log"))
        .then()
        .statusCode(200)
        .body("places", nullValue())
        .body("replacements.count", contains(5));
  }

  @Test
  void whatAnOlderKeyEncryptedIsEncryptedAnew() throws IOException {
    // Given a map whose key has become an older one
    send(TEXT, true, null).statusCode(201);
    TranscriptId id = new TranscriptId(study.key(), interview);
    resealWithTheOlderKey(id);
    study.owner().get(path("/pseudonym-map")).then().statusCode(200);

    // When
    rotation.wake();

    // Then
    await()
        .atMost(Duration.ofSeconds(30))
        .until(
            () ->
                QuarkusTransaction.requiringNew()
                    .call(() -> maps.findById(id).originals.keyId().equals("test")));
    study
        .owner()
        .get(path("/pseudonym-map"))
        .then()
        .body("places.findAll { it.turn == 2 }.original", contains("Zarqa", "Bano"));
  }

  private void resealWithTheOlderKey(TranscriptId id) throws IOException {
    List<String> lines = Files.readAllLines(config.keys().orElseThrow());
    PseudonymSeal older = new PseudonymSeal(lines.subList(1, 2));
    String owner = PseudonymMap.owner(id);
    QuarkusTransaction.requiringNew()
        .run(
            () -> {
              PseudonymMap map = maps.findById(id);
              map.originals = older.seal(owner, seal.open(owner, map.originals));
            });
  }

  private ValidatableResponse send(String text, boolean keep, String etag) {
    return study
        .owner()
        .headers(etag == null ? Map.of() : Map.of("If-Match", etag))
        .body(transcript(text, keep))
        .put(path("/transcript"))
        .then();
  }

  private static Map<String, Object> transcript(String text, boolean keep) {
    Map<String, Object> transcript =
        new HashMap<>(
            TestStudy.transcriptOf(
                text,
                TestStudy.replace("Zarqa", "[person 1]"),
                TestStudy.replace("Bano", "[aunt]")));
    if (keep) {
      transcript.put("keepOriginals", true);
    }
    return transcript;
  }

  private long rows(String table) {
    return TestStudy.count("SELECT count(*) FROM " + table + " WHERE study = ?", study.key());
  }

  private String path(String rest) {
    return study.path("/interviews/" + interview + rest);
  }
}
