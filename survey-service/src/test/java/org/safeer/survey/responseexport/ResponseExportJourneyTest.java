package org.safeer.survey.responseexport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.safeer.kit.testing.Eventually.eventually;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.safeer.kit.testing.LocalStackResource;
import org.safeer.survey.responseexport.file.ExportFormat;
import org.safeer.survey.testing.Clients;
import org.safeer.survey.testing.Field;
import org.safeer.survey.testing.Pages;
import org.safeer.survey.testing.ResponseExportRuns;

/** Without these, a team could not take its data to where it is analysed, or could not stop it. */
@QuarkusTest
@WithTestResource(
    value = LocalStackResource.class,
    initArgs = @ResourceArg(name = "database", value = "survey"))
class ResponseExportJourneyTest {

  private static final String CSV =
      "{\"questionnaire\": \"main\", \"questionnaireVersion\": 1, \"format\": \"csv\"}";

  @Inject ExportRetention retention;

  @Test
  void theAnswersStandInTheFileAndTheLinkOpensIt() throws Exception {
    // Given
    Field field = Field.open();
    UUID participant = field.participant();
    UUID response = field.openResponse(participant);
    UUID export = UUID.randomUUID();

    // When
    ResponseExportRuns.put(field, export, CSV)
        .statusCode(202)
        .header("ETag", notNullValue())
        .header("Location", endsWith(ResponseExportRuns.path(field, export)));
    JsonPath done = ResponseExportRuns.ended(field, export);

    // Then
    assertThat(done.getString("status")).isEqualTo("finished");
    assertThat(done.getMap("rows")).isEqualTo(Map.of("total", 1, "written", 1));
    assertThat(done.getList("files.name"))
        .containsExactly(
            "responses.csv", "codebook.csv", "responses.csv-metadata.json", "import-mapping.json");
    CSVRecord row = rows(whole(field, export, done, "responses.csv")).get(0);
    assertThat(row.toMap())
        .containsEntry("response.id", response.toString())
        .containsEntry("participant.id", participant.toString())
        .containsEntry("participant.region", "gulf")
        .containsEntry("participant.attribute.generation", "first")
        .containsEntry("participant.attribute.years-abroad", "")
        .containsEntry("response.review", "received")
        .containsEntry("image-abroad", "3")
        .containsEntry("dress", "")
        .containsEntry("voted", "yes")
        .containsEntry("years", "12.5")
        .containsEntry("words", "Mine.");
  }

  /** A file, of which every byte is there that the export tells of. */
  private static byte[] whole(Field field, UUID export, JsonPath done, String name)
      throws Exception {
    byte[] file = ResponseExportRuns.download(ResponseExportRuns.link(field, export, name));
    String told = "files.find { it.name == '%s' }.".formatted(name);
    assertThat(file).hasSize(done.getInt(told + "bytes"));
    assertThat(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file)))
        .isEqualTo(done.getString(told + "sha256"));
    return file;
  }

  @ParameterizedTest
  @EnumSource(ExportFormat.class)
  void everyFileOfEveryFormatIsWhole(ExportFormat format) throws Exception {
    // Given
    Field field = Field.open();
    field.openResponse(field.participant());
    UUID export = UUID.randomUUID();
    String request = CSV.replace("\"csv\"", "\"" + format.name().toLowerCase(Locale.ROOT) + "\"");

    // When
    JsonPath done = ResponseExportRuns.run(field, export, request);

    // Then
    List<String> names = done.getList("files.name");
    assertThat(names).contains(format.dataFile(), "codebook.csv");
    for (String name : names) {
      assertThat(whole(field, export, done, name)).isNotEmpty();
    }
  }

  private static List<CSVRecord> rows(byte[] file) throws IOException {
    String text = new String(file, StandardCharsets.UTF_8);
    assertThat(text).startsWith("\ufeff");
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    return CSVParser.parse(new StringReader(text.substring(1)), format).getRecords();
  }

  @Test
  void theSameAgainChangesNothingAndSomethingElseNeedsAnotherId() {
    // Given
    Field field = Field.ready();
    UUID export = UUID.randomUUID();
    ResponseExportRuns.run(field, export, CSV);

    // When, Then
    ResponseExportRuns.put(field, export, CSV).statusCode(200).body("status", equalTo("finished"));
    ResponseExportRuns.put(field, export, CSV.replace("csv", "ndjson"))
        .statusCode(409)
        .body("code", equalTo("export-differs"));
    assertThat(Pages.each(Clients::owner, field.path("/response-exports"), "export"))
        .containsExactly(export.toString());
  }

  @Test
  void answersOfWhoWithdrawsAreInNoExportAnyMore() {
    // Given
    Field field = Field.ready();
    UUID leaving = field.participant();
    UUID gone = field.response(leaving);
    UUID stays = field.response(field.participant());
    UUID export = UUID.randomUUID();
    ResponseExportRuns.run(field, export, CSV);
    String link = ResponseExportRuns.link(field, export, "responses.csv");
    assertThat(new String(ResponseExportRuns.download(link), StandardCharsets.UTF_8))
        .contains(gone.toString(), stays.toString());

    // When
    Clients.owner()
        .body("{\"participant\": \"%s\", \"scope\": \"survey\"}".formatted(leaving))
        .post(field.path("/withdrawals"))
        .then()
        .statusCode(201);

    // Then
    Clients.linkBearer().get(link).then().statusCode(404);
    Clients.owner()
        .get(ResponseExportRuns.path(field, export))
        .then()
        .body("status", equalTo("outdated"))
        .body("files", nullValue());
    Clients.owner()
        .body("{}")
        .post(ResponseExportRuns.path(field, export) + "/links")
        .then()
        .statusCode(409)
        .body("code", equalTo("export-outdated"));

    // When
    ResponseExportRuns.run(field, export, CSV);

    // Then
    Clients.linkBearer().get(link).then().statusCode(404);
    String file =
        new String(
            ResponseExportRuns.download(ResponseExportRuns.link(field, export, "responses.csv")),
            StandardCharsets.UTF_8);
    assertThat(file).contains(stays.toString()).doesNotContain(gone.toString());
  }

  @Test
  void filesHaveTheirTimeAndNoMore() {
    // Given
    Field field = Field.ready();
    UUID export = UUID.randomUUID();
    ResponseExportRuns.run(field, export, CSV);

    // When
    retention.expire(Instant.now().plusSeconds(8 * 86_400));

    // Then
    Clients.owner()
        .get(ResponseExportRuns.path(field, export))
        .then()
        .body("status", equalTo("outdated"));
  }

  @Test
  void aSandboxIsEmptiedOfItsExportsToo() {
    // Given
    Field field = Field.sandbox();
    UUID export = UUID.randomUUID();
    ResponseExportRuns.run(field, export, CSV);
    String link = ResponseExportRuns.link(field, export, "responses.csv");

    // When
    Clients.owner().delete(field.path("/contents")).then().statusCode(204);

    // Then
    Clients.linkBearer().get(link).then().statusCode(404);
    Clients.owner().get(field.path("/response-exports")).then().body("items", empty());
  }

  @Test
  void aFilterAndAWeightingAreApplied() throws IOException {
    // Given one from the Gulf, one from Europe, and one that is rejected
    Field field = Field.ready();
    UUID gulf = field.response(field.participant());
    UUID europe = field.response(from(field, "europe"));
    reject(field, field.response(field.participant()));
    UUID weighting = weighted(field);
    UUID export = UUID.randomUUID();

    // When
    ResponseExportRuns.run(
        field,
        export,
        """
        {"questionnaire": "main", "format": "csv", "weighting": "%s",
         "filter": {"review": {"in": "received,approved"}}}"""
            .formatted(weighting));

    // Then
    List<CSVRecord> rows =
        rows(ResponseExportRuns.download(ResponseExportRuns.link(field, export, "responses.csv")));
    assertThat(rows)
        .extracting(row -> row.get("response.id"))
        .containsExactlyInAnyOrder(gulf.toString(), europe.toString());
    assertThat(rows)
        .extracting(row -> Double.valueOf(row.get("weighting.weight")))
        .containsExactlyInAnyOrder(0.5, 1.5);
  }

  private static UUID from(Field field, String region) {
    UUID participant = UUID.randomUUID();
    Clients.owner()
        .body(Field.participantRequest(region))
        .put(field.participantPath(participant))
        .then()
        .statusCode(201);
    return participant;
  }

  private static void reject(Field field, UUID response) {
    String review = field.responsePath(response) + "/review";
    Clients.owner()
        .header("If-Match", Clients.owner().get(review).header("ETag"))
        .body("{\"state\": \"rejected\"}")
        .put(review)
        .then()
        .statusCode(200);
  }

  private static UUID weighted(Field field) {
    UUID weighting = UUID.randomUUID();
    String path = field.path("/weightings/" + weighting);
    Clients.owner()
        .body(
            """
            {"questionnaire": "main",
             "margins": [{"attribute": "region", "shares": {"gulf": 0.25, "europe": 0.75}}]}""")
        .put(path)
        .then()
        .statusCode(202);
    eventually(() -> Clients.owner().get(path).then().body("status", equalTo("finished")));
    return weighting;
  }
}
