package org.safeer.interview.qda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.safeer.interview.refi.RefiFile;
import org.safeer.interview.refi.model.RefiProject;
import org.safeer.interview.testing.RealServers;
import org.safeer.interview.testing.SurveyTopics;
import org.safeer.interview.testing.TestStudy;

/** Without these, work done in another program would be lost on the way here, or doubled. */
@RealServers
class QdaImportTest {

  private static final String NOTHING_PLANNED = "{}";
  private static final String SOURCE = "aaaaaaaa-0000-4000-8000-000000000001";

  private final TestStudy study = TestStudy.known();
  private final QdaStudy qda = new QdaStudy(study);

  @Test
  void exportThenImportIntoAnEmptyStudyGivesTheSameProject() {
    // Given: another study with the same people, interviews and words, and no code yet
    UUID participant = study.participant("interview");
    UUID interview = study.interview(participant);
    transcribe(study, interview);
    define("home", null);
    define("kitchen", "home");
    study.coding(interview, TestStudy.codingOf("kitchen", 2, 0, 2));
    study.coding(
        interview, Map.of("code", "home", "turn", 2, "start", 0, "end", 7, "memo", "A memo."));
    study.coding(
        interview,
        Map.of("code", "home", "turn", 1, "start", 3, "endTurn", 2, "end", 4, "coder", "coder-2"));
    byte[] file = qda.file(qda.exported("qdpx"));
    TestStudy empty = TestStudy.known();
    SurveyTopics.participant(
        empty.key(), participant, 1, empty.active(participant, 1, "interview"));
    awaitKnown(empty, participant);
    empty
        .owner()
        .body(TestStudy.interviewOf(participant))
        .put(empty.path("/interviews/" + interview))
        .then()
        .statusCode(201);
    transcribe(empty, interview);
    QdaStudy there = new QdaStudy(empty);

    // When
    JsonPath job = there.imported(file, NOTHING_PLANNED, false);

    // Then
    assertThat(job.getString("status")).isEqualTo("finished");
    assertThat(job.getInt("report.codes.made")).isEqualTo(2);
    assertThat(job.getInt("report.codings.made")).isEqualTo(3);
    assertThat(job.getList("report.left")).isEmpty();
    RefiProject before = RefiFile.read(file).project();
    RefiProject after = there.project().project();
    assertThat(after.codes()).isEqualTo(before.codes());
    assertThat(after.sources()).isEqualTo(before.sources());
    assertThat(after.users()).hasSize(2).hasSameElementsAs(before.users());
    assertThat(after.notes()).isEqualTo(before.notes());
    assertThat(after.cases()).isEqualTo(before.cases());
  }

  @Test
  void aSecondImportDoublesNothing() {
    // Given
    UUID participant = study.participant("interview");
    UUID interview = study.interview(participant);
    byte[] file = foreign("Q: Where?\nA: At home with Ali.", 16, 23);
    String plan = plan(interview, ", \"replacements\": []");
    JsonPath first = qda.imported(file, plan, false);

    // When
    JsonPath second = qda.imported(file, plan, false);

    // Then
    assertThat(first.getInt("report.codings.made")).isEqualTo(1);
    assertThat(second.getInt("report.codings.made")).isZero();
    assertThat(second.getInt("report.codings.matched")).isEqualTo(1);
    assertThat(second.getInt("report.codes.matched")).isEqualTo(1);
    study.owner().get(study.path("/excerpts")).then().body("items.size()", equalTo(1));
  }

  @Test
  void aForeignSourceBecomesAnInterviewWithItsTranscriptAndCodings() {
    // Given
    UUID participant = study.participant("interview");
    UUID interview = UUID.randomUUID();
    String text = "Interviewer: Where?\n\nInterviewee: \uD83D\uDE42 At home with Ali.";
    String create =
        """
        , "create": {"participant": "%s", "mode": "online", "language": "en",
                     "conductedOn": "2025-03-14"},
          "replacements": [{"find": "Ali", "replaceWith": "[friend]", "kind": "person"}]"""
            .formatted(participant);

    // When
    JsonPath job = qda.imported(foreign(text, 36, 43), plan(interview, create), false);

    // Then
    assertThat(job.getString("report.sources[0].outcome")).isEqualTo("transcribed");
    assertThat(job.getString("report.sources[0].interview")).isEqualTo(interview.toString());
    study
        .owner()
        .get(study.path("/interviews/" + interview + "/transcript"))
        .then()
        .body("turns[1].text", equalTo("\uD83D\uDE42 At home with [friend]."));
    study
        .owner()
        .get(study.path("/excerpts"))
        .then()
        .body("items[0].text", equalTo("At home"))
        .body("items[0].code", equalTo("at-home"));
    assertThat(
            TestStudy.count(
                "SELECT count(*) FROM qda_job WHERE study = ? AND asked IS NOT NULL", study.key()))
        .isZero();
    assertThat(TestStudy.count("SELECT count(*) FROM qda_file WHERE study = ?", study.key()))
        .isZero();
  }

  @Test
  void aDryRunStoresNothingAndTellsTheSame() {
    // Given
    UUID interview = study.interview(study.participant("interview"));
    study.transcript(interview, "Q: Where?\nA: At home with Ali.").statusCode(201);
    byte[] file = foreign("Q: Where?\nA: At home with Ali.", 13, 20);

    // When
    JsonPath dry = qda.imported(file, plan(interview, ""), true);

    // Then
    study.owner().get(study.path("/codebook")).then().body("codes.size()", equalTo(0));
    study.owner().get(study.path("/excerpts")).then().body("items.size()", equalTo(0));
    JsonPath wet = qda.imported(file, plan(interview, ""), false);
    assertThat(dry.getBoolean("report.dryRun")).isTrue();
    for (String part : List.of("codes", "codings", "sources", "left")) {
      assertThat(dry.<Object>get("report." + part)).isEqualTo(wet.get("report." + part));
    }
    assertThat(wet.getInt("report.codings.made")).isEqualTo(1);
  }

  @Test
  void whatHasNoPlaceOrNoInterviewIsListed() {
    // Given
    String more =
        """
        <Notes><Note guid="aaaaaaaa-0000-4000-8000-000000000009">
        <PlainTextContent>n</PlainTextContent></Note></Notes>
        <Graphs><Graph guid="aaaaaaaa-0000-4000-8000-00000000000a"/></Graphs>""";
    byte[] file =
        new String(foreign("Words.", 0, 5), StandardCharsets.UTF_8)
            .replace("</Project>", more + "</Project>")
            .getBytes(StandardCharsets.UTF_8);

    // When
    JsonPath job = qda.imported(file, NOTHING_PLANNED, false);

    // Then
    assertThat(job.getString("report.sources[0].outcome")).isEqualTo("unmatched");
    assertThat(job.getInt("report.codings.withoutTranscript")).isEqualTo(1);
    assertThat(job.getList("report.left.path"))
        .containsExactlyInAnyOrder(
            "/Project/Graphs", "/Project/Graphs/Graph", "/Project/Notes/Note");
  }

  @Test
  void aFileThatIsNotReadIsRefusedAtOnceByItsRule() {
    byte[] laughing =
        "<!DOCTYPE a [<!ENTITY b 'c'>]><Project name='&b;'/>".getBytes(StandardCharsets.UTF_8);

    qda.send(laughing, NOTHING_PLANNED, false)
        .then()
        .statusCode(400)
        .body("code", equalTo("validation-failed"))
        .body("errors[0].pointer", equalTo("/file"))
        .body("errors[0].rule", equalTo("doctype"));
    String plan = "{\"sources\": [{\"source\": \"one\", \"interview\": \"" + SOURCE + "\"}]}";
    qda.send(foreign("a", 0, 1), plan, false)
        .then()
        .statusCode(400)
        .body("errors[0].pointer", equalTo("/plan/sources/0/source"))
        .body("errors[0].rule", equalTo("guid"));
  }

  @Test
  void onlyWhoMayImportIntoTheStudyMaySendAFile() {
    // Given
    Map<Integer, RequestSpecification> senders =
        Map.of(
            403, study.as("coder", "coder", Set.of("codings:write"), study.key()),
            404, study.as("stranger", "researcher", Set.of("qda:import"), "another-study"),
            401, RestAssured.given());

    // When, then
    senders.forEach(
        (status, sender) ->
            sender
                .contentType("multipart/form-data")
                .multiPart("file", "a.qdpx", foreign("a", 0, 1), "application/octet-stream")
                .post(study.path("/qda-imports"))
                .then()
                .statusCode(status));
    String cut = "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a\"\r\n\r\na";
    EncoderConfig asText =
        EncoderConfig.encoderConfig().encodeContentTypeAs("multipart/form-data", ContentType.TEXT);
    study
        .owner()
        .config(RestAssured.config().encoderConfig(asText))
        .contentType("multipart/form-data; boundary=x")
        .body(cut)
        .post(study.path("/qda-imports"))
        .then()
        .statusCode(400)
        .body("code", equalTo("malformed-body"));
  }

  @Test
  void aCallThatIsSentAgainStartsNothingAnew() {
    byte[] file = foreign("Words.", 0, 5);

    String first = keyed(file);
    String second = keyed(file);

    assertThat(second).isEqualTo(first);
  }

  private String keyed(byte[] file) {
    return study
        .owner()
        .header("Idempotency-Key", "one")
        .contentType("multipart/form-data")
        .multiPart("file", "a.qdpx", file, "application/octet-stream")
        .post(study.path("/qda-imports"))
        .then()
        .statusCode(202)
        .extract()
        .path("id");
  }

  @Test
  void aWithdrawalTakesReportsThatMayNameThem() {
    // Given
    UUID leaving = study.participant("interview");
    UUID interview = study.interview(leaving);
    JsonPath job =
        qda.imported(
            foreign("Q: Where?\nA: At home.", 13, 20),
            plan(interview, ", \"replacements\": []"),
            false);

    // When
    study.withdraw(leaving, 2);

    // Then
    String path = study.path("/qda-imports/" + job.getString("id"));
    Awaitility.await()
        .atMost(Duration.ofSeconds(30))
        .until(() -> study.owner().get(path).path("status").equals("outdated"));
    assertThat(study.owner().get(path).<Object>path("report")).isNull();
  }

  private static void awaitKnown(TestStudy known, UUID participant) {
    Awaitility.await()
        .atMost(Duration.ofSeconds(30))
        .until(
            () ->
                TestStudy.count(
                        "SELECT count(*) FROM participant_copy WHERE study = ?"
                            + " AND participant = ?::uuid",
                        known.key(),
                        participant.toString())
                    == 1);
  }

  private static void transcribe(TestStudy where, UUID interview) {
    where
        .transcript(interview, "Interviewer: Where?\n\nInterviewee: At home, in the kitchen.")
        .statusCode(201);
  }

  private void define(String code, String parent) {
    Map<String, Object> request =
        parent == null
            ? Map.of(
                "label", Map.of("en", code, "ur", "\u06AF\u06BE\u0631"),
                "definition", Map.of("en", "What it is.\n\nIn two parts."),
                "includes", Map.of("en", "This."),
                "excludes", Map.of("en", "That."),
                "example", Map.of("en", "Such words."),
                "colour", "#B2543A")
            : Map.of(
                "label", Map.of("en", code),
                "definition", Map.of("en", "Below."),
                "parent", parent);
    study.owner().body(request).put(study.path("/codes/" + code)).then().statusCode(201);
  }

  private static String plan(UUID interview, String more) {
    return """
        {"sources": [{"source": "{%s}", "interview": "%s"%s}]}"""
        .formatted(SOURCE, interview, more);
  }

  private static byte[] foreign(String text, int start, int end) {
    return """
        <?xml version="1.0" encoding="utf-8"?>
        <Project xmlns="urn:QDA-XML:project:1.0" name="P" origin="Another program">
          <CodeBook><Codes>
            <Code guid="aaaaaaaa-0000-4000-8000-000000000002" name="At home" isCodable="true"/>
          </Codes></CodeBook>
          <Sources>
            <TextSource guid="{AAAAAAAA-0000-4000-8000-000000000001}" name="First">
              <PlainTextContent>%s</PlainTextContent>
              <PlainTextSelection guid="aaaaaaaa-0000-4000-8000-000000000003"
                  startPosition="%d" endPosition="%d">
                <Coding guid="aaaaaaaa-0000-4000-8000-000000000004">
                  <CodeRef targetGUID="aaaaaaaa-0000-4000-8000-000000000002"/>
                </Coding>
              </PlainTextSelection>
            </TextSource>
          </Sources>
        </Project>"""
        .formatted(text, start, end)
        .getBytes(StandardCharsets.UTF_8);
  }
}
