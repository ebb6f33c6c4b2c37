package org.safeer.interview.qda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import jakarta.enterprise.inject.spi.CDI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.safeer.interview.refi.RefiFile;
import org.safeer.interview.refi.model.RefiCase;
import org.safeer.interview.refi.model.RefiCode;
import org.safeer.interview.refi.model.RefiProject;
import org.safeer.interview.refi.model.RefiSelection;
import org.safeer.interview.refi.model.RefiText;
import org.safeer.interview.testing.RealServers;
import org.safeer.interview.testing.TestStudy;
import org.safeer.interview.transcript.CodePoints;

/** Without these, a team could not go on in another program, or would take too much along. */
@RealServers
class QdaExportTest {

  private static final String WORDS = "\uD83D\uDE42 \u06AF\u06BE\u0631 at home.";

  private final TestStudy study = TestStudy.known();
  private final QdaStudy qda = new QdaStudy(study);

  @Test
  void aProjectHoldsCodesPseudonymisedWordsCodingsAndWhoTheyAreOf() {
    // Given
    UUID participant = study.participant("interview");
    UUID interview = interviewed(participant);
    study.code("away");
    UUID coding =
        study.coding(
            interview, Map.of("code", "home", "turn", 2, "start", 2, "end", 5, "memo", "In Urdu."));
    UUID other = study.coding(interview, TestStudy.codingOf("away", 2, 2, 5));
    UUID untranscribed = study.interview(participant);

    // When
    RefiFile file = qda.project();

    // Then
    RefiProject project = file.project();
    assertThat(file.findings()).isEmpty();
    assertThat(project.name()).isEqualTo(study.key());
    assertThat(project.codes()).extracting(RefiCode::name).containsExactly("away", "home");
    assertThat(project.sources()).hasSize(1);
    RefiText source = project.sources().get(0);
    assertThat(source.guid()).hasToString(interview.toString());
    assertThat(source.text()).doesNotContain("Sana").contains("[friend]: " + WORDS);
    assertThat(source.selections()).hasSize(1);
    RefiSelection selection = source.selections().get(0);
    assertThat(CodePoints.slice(source.text(), selection.start(), selection.end()))
        .isEqualTo("\u06AF\u06BE\u0631");
    assertThat(selection.codings())
        .extracting(one -> one.guid().uuid())
        .containsExactlyInAnyOrder(coding, other);
    assertThat(project.notes()).extracting(RefiText::text).containsExactly("In Urdu.");
    RefiCase person = project.cases().get(0);
    assertThat(person.guid().uuid()).isEqualTo(participant);
    assertThat(person.sources()).containsExactly(source.guid());
    assertThat(untranscribed).isNotNull();
  }

  @Test
  void theSameRequestAgainChangesNothingAndAnotherOneIsRefused() {
    // Given
    study.code("home");
    UUID export = qda.exported("qdc");
    String path = study.path("/qda-exports/" + export);

    // When, then
    study.owner().body(Map.of("format", "qdc")).put(path).then().statusCode(200);
    study
        .owner()
        .body(Map.of("format", "qdpx"))
        .put(path)
        .then()
        .statusCode(409)
        .body("code", equalTo("export-differs"));
    study
        .owner()
        .body(Map.of("format", "docx"))
        .put(path)
        .then()
        .statusCode(400)
        .body("code", equalTo("malformed-body"));
    assertThat(RefiFile.read(qda.file(export)).project().codes()).hasSize(1);
  }

  @Test
  void aCodebookWithoutACodeFailsAndSaysWhy() {
    // When
    UUID export = qda.exported("qdc");

    // Then
    String path = study.path("/qda-exports/" + export);
    study
        .owner()
        .get(path)
        .then()
        .body("status", equalTo("failed"))
        .body("failure.rule", equalTo("no-codes"));
    study
        .owner()
        .get(path + "/file")
        .then()
        .statusCode(409)
        .body("code", equalTo("export-unfinished"));
  }

  @Test
  void aWithdrawalTakesTheFileAtOnceAndTheNextOneIsWithoutThem() {
    // Given
    UUID leaving = study.participant("interview");
    interviewed(leaving);
    UUID staying = interviewed(study.participant("interview"));
    UUID export = qda.exported("qdpx");
    UUID codebook = qda.exported("qdc");
    String path = study.path("/qda-exports/" + export);
    study
        .owner()
        .get(path + "/file")
        .then()
        .header("Content-Disposition", startsWith("attachment; filename=\"" + study.key()));

    // When
    study.withdraw(leaving, 2);

    // Then
    await()
        .atMost(Duration.ofSeconds(30))
        .until(() -> study.owner().get(path).path("status").equals("outdated"));
    study.owner().get(path + "/file").then().statusCode(409);
    assertThat(
            TestStudy.count(
                "SELECT count(*) FROM qda_file WHERE study = ? AND job = ?::uuid",
                study.key(),
                export.toString()))
        .isZero();
    assertThat(qda.file(codebook)).isNotEmpty();
    study.owner().body(Map.of("format", "qdpx")).put(path).then().statusCode(202);
    qda.ended("/qda-exports/" + export);
    assertThat(RefiFile.read(qda.file(export)).project().sources())
        .extracting(one -> one.guid().uuid())
        .containsExactly(staying);
  }

  @Test
  void aFileHasItsWeek() {
    // Given
    study.code("home");
    UUID export = qda.exported("qdc");

    // When
    CDI.current().select(QdaRetention.class).get().expire(Instant.now().plus(Duration.ofDays(8)));

    // Then
    study
        .owner()
        .get(study.path("/qda-exports/" + export))
        .then()
        .body("status", equalTo("outdated"));
  }

  @Test
  void requestsOfOneInstantAskForOneExport() throws Exception {
    // Given
    study.code("home");
    String path = study.path("/qda-exports/" + UUID.randomUUID());
    ExecutorService clients = Executors.newFixedThreadPool(4);
    List<Callable<Integer>> requests =
        Collections.nCopies(
            4, () -> study.owner().body(Map.of("format", "qdc")).put(path).statusCode());

    // When
    List<Integer> statuses = new ArrayList<>();
    for (Future<Integer> answered : clients.invokeAll(requests)) {
      statuses.add(answered.get());
    }
    clients.shutdown();

    // Then
    assertThat(statuses).containsExactlyInAnyOrder(202, 200, 200, 200);
  }

  @Test
  void onlyWhoMayExportMayAskAndDownload() {
    // Given
    study.code("home");
    UUID export = qda.exported("qdc");

    // When, then
    String path = study.path("/qda-exports/" + export);
    for (String one : new String[] {path, path + "/file"}) {
      study
          .as("coder", "coder", Set.of("transcripts:read", "codings:write"), study.key())
          .get(one)
          .then()
          .statusCode(403);
    }
    study.owner().get(study.path("/qda-exports/" + UUID.randomUUID())).then().statusCode(404);
  }

  private UUID interviewed(UUID participant) {
    UUID interview = study.interview(participant);
    study
        .transcript(
            interview,
            "Interviewer: Where?\n\nSana: " + WORDS,
            TestStudy.replace("Sana", "[friend]"))
        .statusCode(201);
    study
        .owner()
        .body(Map.of("label", Map.of("en", "home"), "definition", Map.of("en", "There.")))
        .put(study.path("/codes/home"));
    return interview;
  }
}
