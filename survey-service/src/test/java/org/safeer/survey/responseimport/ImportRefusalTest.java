package org.safeer.survey.responseimport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.safeer.kit.testing.LocalStackResource;
import org.safeer.survey.testing.Clients;
import org.safeer.survey.testing.Csv;
import org.safeer.survey.testing.Field;
import org.safeer.survey.testing.Imports;

/** Without these, a file would be misread, or refused without a word about what to mend. */
@QuarkusTest
@WithTestResource(
    value = LocalStackResource.class,
    initArgs = @ResourceArg(name = "database", value = "survey"))
class ImportRefusalTest {

  @Test
  void aMappingThatDoesNotFitIsRefusedBeforeTheFirstRow() {
    // Given
    Field field = Field.ready("published-dataset");
    Csv csv =
        Csv.of("first", Csv.ROWS)
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
  void aRehearsalThatIsAskedForInOtherWordsIsNoImport() {
    // Given
    Field field = Field.ready("published-dataset");

    // When, Then
    Csv.of("first", Csv.ROWS)
        .post(Clients.owner().multiPart("dryRun", "yes"), field)
        .statusCode(400)
        .body("errors.pointer", hasItems("dryRun"));
    Clients.owner().get(field.path("/response-imports")).then().body("items.size()", equalTo(0));
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
        .mapped("\"headerRows\"", "\"charset\": \"UTF-8\", \"headerRows\"")
        .post(Clients.owner(), field)
        .statusCode(400)
        .body("errors[0].rule", equalTo("charset"))
        .body("errors[0].detail", containsString("Line 4"));
    JsonPath job = Imports.run(field, windows);
    assertThat(job.getMap("file"))
        .isEqualTo(Map.of("format", "csv", "charset", "windows-1252", "delimiter", ","));
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
    assertThat(Imports.run(field, csv).getInt("rows.imported")).isEqualTo(1);
  }

  @Test
  void brokenRequestsAreProblems() {
    // Given
    Field field = Field.ready("published-dataset");
    Csv csv = Csv.of("first", Csv.ROWS);

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
  void aLongMappingMayBeAPlainFormField() {
    // Given
    Field field = Field.ready("published-dataset");
    String synonyms =
        IntStream.range(0, 200)
            .mapToObj(i -> "\"بہت اچھا %d\": 3, ".formatted(i))
            .collect(Collectors.joining());
    Csv csv = Csv.of("first", "بہت اچھا 7,,,,\n").mapped("\"Yes\": 3", synonyms + "\"Yes\": 3");

    // When
    String location =
        csv.postAsForm(Clients.owner(), field).statusCode(202).extract().header("Location");

    // Then
    assertThat(Imports.ended(location).getInt("rows.imported")).isEqualTo(1);
  }

  @Test
  void aFormThatIsNoneIsRefused() {
    // Given
    Field field = Field.ready("published-dataset");

    // When, Then
    Clients.owner()
        .config(
            RestAssuredConfig.config()
                .encoderConfig(
                    EncoderConfig.encoderConfig()
                        .encodeContentTypeAs("multipart/form-data", ContentType.TEXT)))
        .contentType("multipart/form-data; boundary=x")
        .body("--y\r\nnonsense")
        .post(field.path("/response-imports"))
        .then()
        .statusCode(400)
        .contentType("application/problem+json")
        .body("code", equalTo("malformed-body"));
  }
}
