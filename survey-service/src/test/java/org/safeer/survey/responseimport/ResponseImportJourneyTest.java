package org.safeer.survey.responseimport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.oneOf;
import static org.safeer.kit.testing.Eventually.eventually;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.safeer.kit.testing.LocalStackResource;
import org.safeer.survey.testing.Clients;
import org.safeer.survey.testing.Csv;
import org.safeer.survey.testing.Field;
import org.safeer.survey.testing.Published;

/** Without these, a real export would lose rows, double them, or change what people answered. */
@QuarkusTest
@WithTestResource(
    value = LocalStackResource.class,
    initArgs = @ResourceArg(name = "database", value = "survey"))
class ResponseImportJourneyTest {

  private static final String ROWS =
      """
      Yes,Comfortable,Yes,The Gulf,30 - 44
      Neither,I don't do this,,Europe,
      Maybe I once lived in Sialkot,Comfortable,No,The Gulf,60+
      ,Comfortable,No,The Gulf,60+
      "Yes","Not comfortable",No,"Atlantis
      beneath the waves",60+
      No,,No,,60+
      """;

  /** Waits until the import has ended. */
  static JsonPath ended(String location) {
    eventually(
        () -> Clients.owner().get(location).then().body("status", oneOf("finished", "failed")));
    return Clients.owner().get(location).then().statusCode(200).extract().jsonPath();
  }

  private static JsonPath imported(Field field, Csv csv) {
    String location = csv.post(Clients.owner(), field).statusCode(202).extract().header("Location");
    return ended(location);
  }

  @Test
  void goodRowsGoInAndBadOnesAreNamedByLine() {
    // Given
    Field field = Field.ready("published-dataset");

    // When
    JsonPath job = imported(field, Csv.of("first", ROWS));

    // Then
    assertThat(job.getString("status")).isEqualTo("finished");
    assertThat(job.getMap("rows")).containsEntry("read", 6).containsEntry("imported", 3);
    assertThat(job.getMap("rows")).containsEntry("rejected", 3);
    assertThat(job.getList("problems.line", Integer.class)).containsExactly(6, 7, 8);
    assertThat(job.getList("problems.rule"))
        .containsExactly("unknown-label", "required", "unknown-label");
    assertThat(job.getList("problems.pointer"))
        .containsExactly("/answers/image-abroad", "/answers/image-abroad", "/region");
    Clients.owner()
        .get(field.path("/responses"))
        .then()
        .body("items", hasSize(3))
        .body("items.answers.dress.missing", hasItems("not-applicable", "no-answer"));
    Clients.owner()
        .get(field.path("/participants"))
        .then()
        .body("items.region", containsInAnyOrder("gulf", "europe", "unknown"))
        .body("items.attributes.age", hasItem("30 - 44"));
  }

  @Test
  void noProblemQuotesWhatAPersonWrote() {
    // Given
    Field field = Field.ready("published-dataset");

    // When
    JsonPath job = imported(field, Csv.of("first", ROWS));

    // Then
    assertThat(job.prettify()).doesNotContain("Sialkot").doesNotContain("Atlantis");
  }

  @Test
  void importingAgainDoublesNothing() {
    // Given
    Field field = Field.ready("published-dataset");
    imported(field, Csv.of("first", ROWS));

    // When
    JsonPath again = imported(field, Csv.of("first", ROWS));

    // Then
    assertThat(again.getInt("rows.imported")).isEqualTo(3);
    Clients.owner().get(field.path("/responses")).then().body("items", hasSize(3));
    field.response(marker(field));
    eventually(
        () -> assertThat(Published.records("safeer.responses", field.study() + "/")).hasSize(4));
  }

  private static UUID marker(Field field) {
    UUID participant = UUID.randomUUID();
    Clients.owner()
        .body("{\"basis\": {\"kind\": \"published-dataset\", \"source\": \"A dataset\"}}")
        .put(field.participantPath(participant))
        .then()
        .statusCode(201);
    return participant;
  }

  @Test
  void twoIdenticalRowsStayTwo() {
    // Given
    Field field = Field.ready("published-dataset");

    // When
    imported(field, Csv.of("first", "Yes,,,,\nYes,,,,\n"));

    // Then
    Clients.owner().get(field.path("/responses")).then().body("items", hasSize(2));
  }

  @Test
  void aWithdrawnParticipantDoesNotComeBackWithTheFile() {
    // Given
    Field field = Field.ready("published-dataset");
    imported(field, Csv.of("first", "Yes,,,,\nNo,,,,\n"));
    String participant =
        Clients.owner()
            .get(field.path("/participants"))
            .then()
            .extract()
            .path("items[0].participant");
    Clients.owner()
        .body("{\"participant\": \"%s\", \"scope\": \"all\"}".formatted(participant))
        .post(field.path("/withdrawals"))
        .then()
        .statusCode(201);

    // When
    JsonPath again = imported(field, Csv.of("first", "Yes,,,,\nNo,,,,\n"));

    // Then
    assertThat(again.getInt("rows.imported")).isEqualTo(1);
    assertThat(again.getList("problems.rule")).containsExactly("gone");
    Clients.owner().get(field.path("/responses")).then().body("items", hasSize(1));
  }

  @Test
  void aFileBrokenInTheMiddleKeepsWhatStandsBefore() {
    // Given
    Field field = Field.ready("published-dataset");

    // When
    JsonPath job =
        imported(field, Csv.of("first", "Yes,,,,\nNo,,,,\nYes,\"never closed,,,\nNo,,,,\n"));

    // Then
    assertThat(job.getString("status")).isEqualTo("failed");
    assertThat(job.getInt("rows.imported")).isEqualTo(2);
    assertThat(job.getList("problems.line", Integer.class)).containsExactly(6);
    assertThat(job.getList("problems.rule")).containsExactly("malformed-csv");
  }

  @Test
  void aMappingThatDoesNotFitIsRefusedBeforeTheFirstRow() {
    // Given
    Field field = Field.ready("published-dataset");
    Csv csv =
        Csv.of("first", ROWS)
            .mapped("\"item\": \"dress\"", "\"item\": \"costume\"")
            .mapped("\"Yes\": 3", "\"Yes\": 8")
            .mapped("\"The Gulf\": \"gulf\"", "\"The Gulf\": \"atlantis\"")
            .mapped("\"values\": {\"Yes\": \"yes\"", "\"values\": {\"Yes\": \"perhaps\"");

    // When, Then
    csv.post(Clients.owner(), field)
        .statusCode(400)
        .contentType("application/problem+json")
        .body(
            "errors.pointer",
            hasItems(
                "/items/1/item",
                "/items/0/values/Yes",
                "/region/values/The Gulf",
                "/items/2/values/Yes"))
        .body("errors.rule", hasItems("unknown-item", "scale-point", "unknown-region", "option"));
  }

  @Test
  void columnsMustBeThereAndUnambiguous() {
    // Given
    Field field = Field.ready("published-dataset");
    byte[] twice = "A,B,B,Region,Age\nx,x,x,x,x\nYes,,,,\n".getBytes(StandardCharsets.UTF_8);
    Csv csv =
        new Csv(Csv.of("first", "").mapping(), twice)
            .mapped("\"column\": \"How comfortable?\"", "\"column\": \"B\"")
            .mapped("\"column\": 4", "\"column\": 5");

    // When, Then
    csv.post(Clients.owner(), field)
        .statusCode(400)
        .body("errors.pointer", containsInAnyOrder("/items/1/column", "/attributes/age/column"))
        .body("errors.rule", containsInAnyOrder("ambiguous-column", "unknown-column"));
  }

  @Test
  void theFileIsReadInItsOwnEncodingOrNotAtAll() {
    // Given
    Field field = Field.ready("published-dataset");
    Csv windows =
        Csv.of("first", "Yes,I don’t do this,,,\n")
            .mapped("I don't do this", "I don’t do this")
            .encoded(Charset.forName("windows-1252"));

    // When, Then
    windows
        .post(Clients.owner(), field)
        .statusCode(400)
        .body("errors[0].rule", equalTo("charset"))
        .body("errors[0].detail", containsString("Line 4"));
    JsonPath job =
        imported(
            field,
            windows.mapped("\"headerRows\"", "\"charset\": \"windows-1252\", \"headerRows\""));
    assertThat(job.getInt("rows.imported")).isEqualTo(1);
  }

  @Test
  void aByteOrderMarkIsNoPartOfTheFirstHeader() {
    // Given
    Field field = Field.ready("published-dataset");
    String text = "\uFEFFFairly?,How comfortable?,Voted?,Region,Age\nx,x,x,x,x\nYes,,,,\n";
    Csv csv =
        new Csv(Csv.of("first", "").mapping(), text.getBytes(StandardCharsets.UTF_8))
            .mapped("\"column\": 0", "\"column\": \"Fairly?\"");

    // When, Then
    assertThat(imported(field, csv).getInt("rows.imported")).isEqualTo(1);
  }

  @Test
  void brokenRequestsAreProblems() {
    // Given
    Field field = Field.ready("published-dataset");
    Csv csv = Csv.of("first", ROWS);

    // When, Then
    new Csv("{\"importKey\": ", csv.bytes())
        .post(Clients.owner(), field)
        .statusCode(400)
        .contentType("application/problem+json");
    new Csv("{\"importKey\": \"No Key\", \"surprise\": 1}", csv.bytes())
        .post(Clients.owner(), field)
        .statusCode(400)
        .contentType("application/problem+json");
    csv.mapped("\"published-dataset\", \"source\": \"A dataset\"", "\"consent\"")
        .post(Clients.owner(), field)
        .statusCode(400)
        .body("errors[0].pointer", equalTo("/basis/kind"));
    Clients.owner()
        .contentType("multipart/form-data")
        .multiPart(
            "mapping", "m.json", csv.mapping().getBytes(StandardCharsets.UTF_8), "application/json")
        .post(field.path("/response-imports"))
        .then()
        .statusCode(400)
        .contentType("application/problem+json")
        .body("errors.pointer", hasItem("file"));
    Clients.owner()
        .body("{}")
        .post(field.path("/response-imports"))
        .then()
        .statusCode(415)
        .contentType("application/problem+json");
  }

  @Test
  void partnersSeeTheirOwnImportsOnly() {
    // Given
    Field field = Field.ready("published-dataset");
    String location =
        Csv.of("first", ROWS)
            .post(Clients.collector("partner-app", field.study()), field)
            .statusCode(202)
            .extract()
            .header("Location");

    // When, Then
    Clients.collector("partner-app", field.study()).get(location).then().statusCode(200);
    Clients.collector("other-app", field.study()).get(location).then().statusCode(404);
    ended(location);
  }

  @Test
  void manyProblemsAreCountedAndTheFirstAreKept() {
    // Given
    Field field = Field.ready("published-dataset");

    // When
    JsonPath job = imported(field, Csv.of("first", "Nonsense,,,,\n".repeat(250)));

    // Then
    assertThat(job.getInt("rows.rejected")).isEqualTo(250);
    List<Integer> lines = job.getList("problems.line", Integer.class);
    assertThat(lines).hasSize(200).startsWith(4).endsWith(203);
  }
}
