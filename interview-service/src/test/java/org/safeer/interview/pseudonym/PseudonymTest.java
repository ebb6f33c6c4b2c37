package org.safeer.interview.pseudonym;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
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
import org.safeer.interview.entity.EntityKey;
import org.safeer.interview.testing.LogCapture;
import org.safeer.interview.testing.RealServers;
import org.safeer.interview.testing.TestStudy;
import org.safeer.kit.problem.ProblemException;

/** Without these, a team's list of names would leak, or not be of any use. */
@RealServers
class PseudonymTest {

  @Inject PseudonymConfig config;
  @Inject PseudonymRepository repository;
  @Inject PseudonymRotation rotation;

  private TestStudy study;
  private UUID id;

  @BeforeEach
  void openAStudy() {
    study = TestStudy.known();
    id = UUID.randomUUID();
  }

  @Test
  void anEntryIsAddedOnceChangedByWhoHasReadItAndDeleted() {
    // When
    String etag = put(entry("Ahmad", "[friend]"), null).statusCode(201).extract().header("ETag");

    // Then
    put(entry("Ahmad", "[friend]"), null).statusCode(200).header("ETag", equalTo(etag));
    put(entry("Ahmed", "[friend]"), null).statusCode(409).body("code", equalTo("pseudonym-exists"));
    put(entry("Ahmed", "[friend]"), "\"1\"").statusCode(412);
    put(entry("Ahmed", "[friend]"), etag).statusCode(200).body("find", equalTo("Ahmed"));
    study.owner().get(path()).then().statusCode(200).body("find", equalTo("Ahmed"));
    study.owner().get(study.path("/pseudonyms")).then().body("items.find", contains("Ahmed"));
    study.owner().delete(path()).then().statusCode(204);
    study.owner().delete(path()).then().statusCode(204);
    study.owner().get(path()).then().statusCode(404);
    study.owner().get(study.path("/pseudonyms")).then().body("items", empty());
  }

  @Test
  void theWordsAreInNoRowAndNoLog() {
    try (LogCapture log = new LogCapture()) {
      // When
      put(entry("Gulbadan", "[friend]"), null).statusCode(201);
      put(entry("Gulbadan", "[gulbadan]"), null)
          .statusCode(400)
          .body("errors[0].pointer", equalTo("/replaceWith"))
          .body("errors[0].rule", equalTo("identifying"));
      put(entry("?!", "[friend]"), null).statusCode(400).body("errors[0].rule", equalTo("no-word"));
      put(entry("Gulbadan", "friend"), null).statusCode(400);

      // Then
      assertThat(log.text()).doesNotContainIgnoringCase("gulbadan");
    }
    assertThat(rows("SELECT count(*) FROM pseudonym p WHERE study = ?")).isEqualTo(1);
    assertThat(
            rows(
                "SELECT count(*) FROM pseudonym p WHERE study = ? AND (p::text ILIKE"
                    + " '%gulbadan%' OR encode(sealed, 'escape') ILIKE '%gulbadan%')"))
        .isZero();
  }

  @Test
  void nobodySeesTheListButWhoMayReadPseudonyms() {
    // Given
    put(entry("Ahmad", "[friend]"), null).statusCode(201);

    // When, Then
    for (RequestSpecification other :
        List.of(study.coder(), study.collector("partner"), study.checker())) {
      other.get(path()).then().statusCode(403);
    }
    study.coder().get(study.path("/pseudonyms")).then().statusCode(403);
    study.collector("partner").body(entry("X", "[y]")).put(path()).then().statusCode(403);
    study.collector("partner").delete(path()).then().statusCode(403);
  }

  @Test
  void whoeverSendsATranscriptIsShownWhatStandsInItAndNothingElse() {
    // Given
    put(entry("Ahmad", "[friend]"), null).statusCode(201);
    id = UUID.randomUUID();
    put(entry("Zulekha", "[sister]"), null).statusCode(201);
    String interview = study.path("/interviews/" + UUID.randomUUID());
    study
        .collector("partner")
        .body(TestStudy.interviewOf(study.participant("interview")))
        .put(interview)
        .then()
        .statusCode(201);

    // When
    String answer =
        study
            .collector("partner")
            .body(
                Map.of(
                    "text",
                    "Q: who was there?\nA: it was ahmad, and my aunt.",
                    "listed",
                    List.of(TestStudy.replace("aunt", "[relative]"))))
            .post(interview + "/transcript-proposals")
            .then()
            .statusCode(200)
            .body("reasons.why", contains("listed", "listed"))
            .body("transcript.replacements.find", containsInAnyOrder("aunt", "ahmad"))
            .body(
                "transcript.replacements.replaceWith", containsInAnyOrder("[relative]", "[friend]"))
            .extract()
            .asString();

    // Then
    assertThat(answer).doesNotContain("Zulekha", "sister", "Ahmad");
  }

  @Test
  void whatWasSentAlongComesBeforeTheList() {
    // Given
    put(entry("Ahmad", "[friend]"), null).statusCode(201);
    UUID interview = study.interview(study.participant("interview"));

    // When, Then
    study
        .owner()
        .body(
            Map.of(
                "text",
                "A: it was ahmad.",
                "listed",
                List.of(TestStudy.replace("AHMAD", "[cousin]"))))
        .post(study.path("/interviews/" + interview + "/transcript-proposals"))
        .then()
        .statusCode(200)
        .body("transcript.replacements.replaceWith", contains("[cousin]"));
  }

  @Test
  void whatIsAParticipantsGoesWithThem() {
    // Given
    UUID participant = study.participant("interview");
    Map<String, Object> own = new HashMap<>(entry("Ahmad", "[interviewee]"));
    own.put("participant", participant);
    put(own, null).statusCode(201);
    UUID others = id;
    id = UUID.randomUUID();
    put(entry("Mercy Hospital", "[hospital]"), null).statusCode(201);

    // When
    study.withdraw(participant, 2);

    // Then
    study.owner().get(study.path("/pseudonyms/" + others)).then().statusCode(404);
    study.owner().get(path()).then().statusCode(200);
    id = UUID.randomUUID();
    put(own, null).statusCode(410);
  }

  @Test
  void whatAnOlderKeyEncryptedIsEncryptedAnewAndTheOlderKeyCanGo() throws IOException {
    // Given what was stored before the keys were changed, and something that does not open
    List<String> lines = Files.readAllLines(config.keys().orElseThrow());
    PseudonymSeal before = new PseudonymSeal(lines.subList(1, 2));
    EntityKey broken = stored(before, "another owner");
    EntityKey old = stored(before, null);

    // When
    rotation.wake();

    // Then
    await().atMost(Duration.ofSeconds(30)).until(() -> !read(old).find.keyId().equals("older"));
    PseudonymSeal now = new PseudonymSeal(lines.subList(0, 1));
    assertThat(now.open(read(old).owner(), read(old).find)).isEqualTo("Ahmad".getBytes(UTF_8));
    assertThat(read(broken).find.keyId()).isEqualTo("older");
    study
        .owner()
        .get(study.path("/pseudonyms/" + old.id()))
        .then()
        .statusCode(200)
        .body("find", equalTo("Ahmad"));
    study.owner().delete(study.path("/pseudonyms/" + broken.id())).then().statusCode(204);
  }

  @Test
  void withoutAKeyNothingIsKeptAndThatIsSaid() {
    PseudonymSeal none = new PseudonymSeal(List.of());
    assertThatThrownBy(() -> none.seal("study/1", new byte[1]))
        .isInstanceOfSatisfying(
            ProblemException.class,
            problem ->
                assertThat(problem.problemCode().code()).isEqualTo("pseudonyms-unavailable"));
  }

  private EntityKey stored(PseudonymSeal seal, String owner) {
    EntityKey key = new EntityKey(study.key(), UUID.randomUUID());
    SealedWords words =
        seal.seal(owner == null ? Pseudonym.owner(key) : owner, "Ahmad".getBytes(UTF_8));
    PutPseudonymRequest request =
        new PutPseudonymRequest("Ahmad", "[friend]", ReplacementKind.PERSON, null);
    QuarkusTransaction.requiringNew()
        .run(() -> repository.persist(Pseudonym.of(key, request, words)));
    return key;
  }

  private Pseudonym read(EntityKey key) {
    return QuarkusTransaction.requiringNew().call(() -> repository.findById(key));
  }

  private static Map<String, Object> entry(String find, String replaceWith) {
    return Map.of("find", find, "replaceWith", replaceWith, "kind", "person");
  }

  private ValidatableResponse put(Map<String, Object> body, String etag) {
    return study
        .owner()
        .headers(etag == null ? Map.of() : Map.of("If-Match", etag))
        .body(body)
        .put(path())
        .then();
  }

  private long rows(String query) {
    return TestStudy.count(query, study.key());
  }

  private String path() {
    return study.path("/pseudonyms/" + id);
  }
}
