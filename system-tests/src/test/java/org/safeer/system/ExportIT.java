package org.safeer.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.safeer.system.suite.Answer;
import org.safeer.system.suite.Api;
import org.safeer.system.suite.Client;
import org.safeer.system.suite.Imports;
import org.safeer.system.suite.Json;
import org.safeer.system.suite.RunningSuite;
import org.safeer.system.suite.SafeerSuite;
import org.safeer.system.suite.SmallStudy;

/** A team takes its data out by a link and, if it must, puts it in again somewhere else. */
@Order(24)
@ExtendWith(SafeerSuite.class)
class ExportIT {

  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final RunningSuite suite;
  private final Api researcher;

  ExportIT(RunningSuite suite) {
    this.suite = suite;
    this.researcher = suite.as(Client.FAITH_RESEARCHER);
  }

  @Test
  void whatIsExportedFromOneStudyIsTheSameInTheOther() {
    // Given three people, one of whom gave no answer
    SmallStudy from = SmallStudy.create(researcher, "export");
    for (int value : List.of(2, 4, 5)) {
      from.respond(UUID.randomUUID().toString(), from.addParticipant("gulf"), value).expect(201);
    }
    JsonNode files = export(from);
    byte[] data = Imports.utf8(open(files, "responses.csv").body());
    ObjectNode mapping = (ObjectNode) open(files, "import-mapping.json").json();

    // When
    SmallStudy into = SmallStudy.create(researcher, "import");
    researcher.put(into.path("/consent-forms/1"), CONSENT_FORM).expect(201);
    mapping.put("importKey", "exported").set("basis", Json.read(BASIS));
    Answer accepted = Imports.send(researcher, into.key(), mapping.toString(), data);
    JsonNode job = Imports.awaitEnd(researcher, into.key(), accepted);

    // Then
    assertThat(job.at("/rows/imported").asInt()).as(job.toString()).isEqualTo(3);
    assertThat(answers(into)).containsExactlyInAnyOrderElementsOf(answers(from));
  }

  private static final String CONSENT_FORM =
      """
      {"title":{"en":"Taking part"},"text":{"en":"We ask how welcome you feel."},
       "withdrawal":{"en":"Your answers are deleted; published numbers stay."},
       "scopes":["survey"]}
      """;

  private static final String BASIS =
      """
      {"kind":"consent","scopes":["survey"],"formVersion":"1","language":"en",
       "agreedAt":"2026-05-01T10:00:00Z"}
      """;

  private List<String> answers(SmallStudy study) {
    JsonNode items = researcher.get(study.path("/responses")).expect(200).json().path("items");
    return StreamSupport.stream(items.spliterator(), false)
        .map(one -> one.path("answers").toString())
        .toList();
  }

  private JsonNode export(SmallStudy study) {
    String path = study.path("/response-exports/" + UUID.randomUUID());
    researcher
        .put(path, "{\"questionnaire\":\"views\",\"questionnaireVersion\":1,\"format\":\"csv\"}")
        .expect(202);
    Awaitility.await("the export is finished")
        .atMost(PATIENCE)
        .until(
            () -> researcher.get(path).expect(200).json().path("status").asText(),
            "finished"::equals);
    return researcher.post(path + "/links", "{}").expect(201).json().path("files");
  }

  /** By somebody who has the link and nothing else. */
  private Answer open(JsonNode files, String name) {
    String link = Json.find(files, "name", name).path("link").asText();
    return suite.asStranger().get(link).expect(200);
  }

  @Test
  void aLinkOpensItsFilesAndNothingElseAndACutOneNothing() {
    // Given
    JsonNode files = export(SmallStudy.create(researcher, "links"));
    String link = files.at("/0/link").asText();
    String beside = link.substring(0, link.lastIndexOf('/') + 1);

    // When, Then
    Api stranger = suite.asStranger();
    assertThat(Answer.from(stranger.request().head(link)).status()).isEqualTo(200);
    assertThat(stranger.request().get(link).header("Cache-Control")).isEqualTo("no-store");
    assertThat(stranger.request().get(link).header("Content-Disposition"))
        .isEqualTo("attachment; filename=\"responses.csv\"");
    assertThat(stranger.get(beside + "responses.csv-metadata.json").json().path("url").asText())
        .isEqualTo("responses.csv");
    assertThat(stranger.get(beside + "other.csv").status()).isEqualTo(404);
    assertThat(stranger.get(link.replaceFirst("links/.", "links/")).code()).isEqualTo("not-found");
    assertThat(stranger.put(link, "{}").status()).isEqualTo(405);
    // A key that is sent along neither helps nor hinders.
    assertThat(suite.as(Client.EMBASSY).get(link).status()).isEqualTo(200);
  }
}
