package org.safeer.interview.coding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.safeer.interview.testing.RealServers;
import org.safeer.interview.testing.TestStudy;

/**
 * Without these, a spreadsheet would show half of the evidence, or carry out what somebody said.
 */
@RealServers
class TableTest {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private TestStudy study;
  private UUID interview;

  @BeforeEach
  void transcribe() {
    study = TestStudy.known();
    interview = study.interview(study.participant("interview"));
    study
        .transcript(interview, "Why?\n\nSay =SUM(A1) \"home\", \u06AF\u06BE\u0631 \uD83C\uDF89.")
        .statusCode(201);
    study.code("home");
  }

  @Test
  void allExcerptsComeAsOneFileWhateverTheirNumber() throws IOException {
    // Given: more than are read at a time
    many(450);

    // When
    List<CSVRecord> rows = csv(get(study.owner(), "text/csv", "/excerpts"));

    // Then
    assertThat(rows).hasSize(450);
    assertThat(rows.stream().map(row -> row.get("coding"))).doesNotHaveDuplicates().isSorted();
    assertThat(rows.get(0).get("text"))
        .isEqualTo("'=SUM(A1) \"home\", \u06AF\u06BE\u0631 \uD83C\uDF89");
    assertThat(rows.get(0).get("endTurn")).isEqualTo("2");
    assertThat(rows.get(0).get("weight")).isEmpty();
    assertThat(rows.get(0).get("coder")).isEqualTo("owner");
  }

  @Test
  void asLinesOfJsonARowIsWhatJsonAnswers() throws IOException {
    // Given
    study.coding(interview, TestStudy.codingAcross("home", 1, 0, 2, 4));
    study.coding(interview, TestStudy.codingOf("home", 2, 0, 4));

    // When
    String lines =
        get(study.owner(), "application/x-ndjson", "/excerpts")
            .header("Content-Type", containsString("application/x-ndjson"))
            .extract()
            .asString();

    // Then
    JsonNode page = MAPPER.readTree(study.owner().get(study.path("/excerpts")).asString());
    List<JsonNode> rows = lines.lines().map(TableTest::json).toList();
    assertThat(rows).containsExactlyElementsOf(page.path("items"));
  }

  @Test
  void codingsAndTheCodebookComeAsFilesToo() throws IOException {
    // Given
    UUID coding = study.coding(interview, TestStudy.codingOf("home", 2, 0, 4));
    study
        .owner()
        .body(
            Map.of(
                "label", Map.of("en", "+Away", "ur", "\u062F\u0648\u0631"),
                "definition", Map.of("en", "Not at home.")))
        .put(study.path("/codes/away"))
        .then()
        .statusCode(201);

    // When
    List<CSVRecord> codings =
        csv(get(study.owner(), "text/csv", "/interviews/" + interview + "/codings"));
    List<CSVRecord> codes = csv(get(study.owner(), "text/csv", "/codebook"));

    // Then
    assertThat(codings).hasSize(1);
    assertThat(codings.get(0).get("coding")).isEqualTo(coding.toString());
    assertThat(codes).extracting(row -> row.get("code")).containsExactly("away", "home");
    assertThat(codes).extracting(row -> row.get("label.en")).containsExactly("'+Away", "home");
    assertThat(codes.get(0).get("label.ur")).isEqualTo("\u062F\u0648\u0631");
    assertThat(codes.get(1).get("label.ur")).isEmpty();
    study
        .owner()
        .accept("text/csv")
        .get(study.path("/interviews/" + UUID.randomUUID() + "/codings"))
        .then()
        .statusCode(404);
  }

  @Test
  void aFileHoldsNoMoreThanItsReaderMayReadAndJsonStaysWhatIsAnsweredToAnybody()
      throws IOException {
    // Given
    study.coding(interview, TestStudy.codingOf("home", 2, 0, 4));
    UUID offered = study.coding(interview, TestStudy.quotableOf("home", 2, 0, 4));

    // When, Then
    List<CSVRecord> rows = csv(get(study.checker(), "text/csv", "/excerpts"));
    assertThat(rows).extracting(row -> row.get("coding")).containsExactly(offered.toString());
    get(study.owner(), "*/*", "/excerpts").body("items", hasSize(2));
    study
        .owner()
        .accept("application/pdf")
        .get(study.path("/excerpts"))
        .then()
        .statusCode(406)
        .body("code", equalTo("not-acceptable"));
  }

  private void many(int number) {
    List<Map<String, Object>> codings =
        IntStream.range(0, number)
            .<Map<String, Object>>mapToObj(
                i ->
                    Map.of(
                        "coding",
                        UUID.randomUUID(),
                        "code",
                        "home",
                        "turn",
                        2,
                        "start",
                        4,
                        "end",
                        26))
            .toList();
    study
        .owner()
        .body(Map.of("codings", codings))
        .post(study.path("/interviews/" + interview + "/coding-batches"))
        .then()
        .statusCode(200)
        .body("stored", equalTo(number));
  }

  private ValidatableResponse get(RequestSpecification client, String accept, String path) {
    return client.accept(accept).get(study.path(path)).then().statusCode(200);
  }

  private static List<CSVRecord> csv(ValidatableResponse answer) throws IOException {
    String text = answer.contentType("text/csv").extract().asString();
    assertThat(text).startsWith("\uFEFF");
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    return format.parse(new StringReader(text.substring(1))).getRecords();
  }

  private static JsonNode json(String line) {
    try {
      return MAPPER.readTree(line);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
