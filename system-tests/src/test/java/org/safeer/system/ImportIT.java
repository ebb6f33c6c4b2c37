package org.safeer.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.safeer.system.openapi.ProblemRules;
import org.safeer.system.store.Databases;
import org.safeer.system.suite.Answer;
import org.safeer.system.suite.Api;
import org.safeer.system.suite.Client;
import org.safeer.system.suite.Imports;
import org.safeer.system.suite.Json;
import org.safeer.system.suite.Person;
import org.safeer.system.suite.RunningSuite;
import org.safeer.system.suite.SafeerSuite;
import org.safeer.system.suite.SmallStudy;

/** A partner with one file and no program: sent twice by mistake, or broken, it does no harm. */
@Order(35)
@ExtendWith(SafeerSuite.class)
class ImportIT {

  private final RunningSuite suite;
  private final Api researcher;
  private SmallStudy study;

  ImportIT(RunningSuite suite) {
    this.suite = suite;
    this.researcher = suite.as(Client.FAITH_RESEARCHER);
  }

  @BeforeEach
  void createStudy() {
    study = SmallStudy.create(researcher, "import");
  }

  @Test
  void theSameFileSentAgainDoublesNothing() throws IOException {
    // Given the demo's survey as it is loaded
    String aggregates = "/v1/studies/" + RunningSuite.FAITH + "/aggregates";
    String before = researcher.get(aggregates).expect(200).json().path("checksum").asText();

    // When the partner sends the same file under the same import key
    Api partner = suite.as(Client.PARTNER);
    String mapping = Json.resource(RunningSuite.FAITH + "/response-import.json").toString();
    Answer accepted = Imports.send(partner, RunningSuite.FAITH, mapping, demoFile());
    JsonNode job = Imports.awaitEnd(partner, RunningSuite.FAITH, accepted);

    // Then
    assertThat(job.path("status").asText()).isEqualTo("finished");
    assertThat(job.at("/rows/read").asInt()).isEqualTo(1039);
    JsonNode after = researcher.get(aggregates).expect(200).json();
    assertThat(after.at("/evidence/responses").asInt()).isEqualTo(1039);
    assertThat(after.path("checksum").asText()).isEqualTo(before);
  }

  @Test
  void aRowThatFailsIsNamedAndTheOthersGoIn() {
    // Given
    String file = "region,mark,answer\nGulf,1,much\nMars,1,much\nEurope,2,odd\n,,n/a\n";

    // When
    JsonNode job = sent("mixed", Imports.utf8(file));

    // Then
    assertThat(job.path("rows")).isEqualTo(Json.read("{\"read\":4,\"imported\":2,\"rejected\":2}"));
    assertThat(job.path("problems").findValuesAsText("line")).containsExactly("3", "4");
    study.awaitCounted(2);
    assertThat(study.at("gulf", 4)).isEqualTo(1);
  }

  @Test
  void whatWasImportedLeavesWithThePersonAndTheFileIsNotKept() throws SQLException {
    // Given
    String mark = Person.newMark();
    sent("kept", Imports.utf8("region,mark,answer\nGulf," + mark + ",much\n"));
    JsonNode participant = researcher.get(study.path("/participants")).json().at("/items/0");
    study.awaitCounted(1);

    // When
    String id = participant.path("participant").asText();
    researcher
        .post(
            study.path("/withdrawals"), "{\"participant\":\"%s\",\"scope\":\"all\"}".formatted(id))
        .expect(201);

    // Then
    study.awaitLeft(0);
    assertThat(new Databases(suite).rowsWith(mark)).isEmpty();
  }

  @Test
  void howFarItIsStreamsToItsEndThroughTheGateway() throws Exception {
    // Given
    String rows = "Gulf,1,much\nEurope,2,little\n".repeat(1_000);
    String mapping = Imports.MAPPING.formatted("followed");
    Answer accepted =
        Imports.send(researcher, study.key(), mapping, Imports.utf8("region,mark,answer\n" + rows));
    String path =
        study.path("/response-imports/") + accepted.expect(202).json().path("id").asText();

    // When it is followed, and followed again by somebody who lost their connection
    List<JsonNode> first = followed(path);
    List<JsonNode> again = followed(path);

    // Then
    JsonNode job = researcher.get(path).expect(200).json();
    assertThat(job.path("status").asText()).isEqualTo("finished");
    assertThat(first.get(first.size() - 1).path("rows")).isEqualTo(job.path("rows"));
    assertThat(first.get(first.size() - 1).path("status")).isEqualTo(job.path("status"));
    assertThat(first).extracting(one -> one.at("/rows/read").asInt()).isSorted();
    assertThat(again).singleElement().isEqualTo(first.get(first.size() - 1));
    suite.as(Client.FREEWAYS_RESEARCHER).get(path + "/progress").expect(404);
  }

  /** Every event until the stream ends. */
  private List<JsonNode> followed(String path) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(researcher.gateway() + path + "/progress"))
            .header("X-API-Key", researcher.key())
            .header("Accept", "text/event-stream")
            .build();
    HttpResponse<Stream<String>> stream =
        HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofLines());
    assertThat(stream.statusCode()).isEqualTo(200);
    assertThat(stream.headers().firstValue("Content-Type").orElseThrow())
        .startsWith("text/event-stream");
    return stream
        .body()
        .filter(line -> line.startsWith("data:"))
        .map(line -> Json.read(line.substring("data:".length())))
        .toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"", "a,\"b\nc", "\uFEFF", ",,,,,,,,,,,,,,,,,,", "\uD83D\uDE00\r"})
  void aBrokenFileEndsInAJobThatSaysSo(String line) {
    // Given
    String file = "region,mark,answer\nGulf,1,much\n" + line + "\nGulf,2,much\n";

    // When
    JsonNode job = sent("broken", Imports.utf8(file));

    // Then it ends, and no row is both taken and reported
    int read = job.at("/rows/read").asInt();
    assertThat(job.at("/rows/imported").asInt() + job.at("/rows/rejected").asInt()).isEqualTo(read);
    assertThat(job.toString()).doesNotContain("Exception");
  }

  @ParameterizedTest
  @ValueSource(bytes = {0, (byte) 0xE9})
  void aFileThatIsNoTextInItsEncodingIsRefusedAtOnce(byte wrong) {
    // Given a NUL, or a byte that UTF-8 does not have there
    byte[] file = Imports.utf8("region,mark,answer\nGulf,3,much\n");
    file[file.length - 7] = wrong;

    // When it is sent as what it is not
    String mapping = Imports.MAPPING.formatted("no").replaceFirst("\\{", "{\"charset\":\"UTF-8\",");
    Answer answer = Imports.send(researcher, study.key(), mapping, file);

    // Then the line is named, and nothing of it is shown
    assertThat(answer.status()).isEqualTo(400);
    assertThat(ProblemRules.complaints(answer)).isEmpty();
    assertThat(answer.json().path("detail").asText()).contains("Line 2");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{",
        "[]",
        "null",
        "42",
        "{}",
        "{\"importKey\":null}",
        "{\"importKey\":\"\\u0000\"}"
      })
  void aMappingThatIsNoneIsRefused(String mapping) {
    // Given a sound file
    // When
    Answer answer = Imports.send(researcher, study.key(), mapping, Imports.utf8("a,b\n1,2\n"));

    // Then
    assertThat(answer.status()).isEqualTo(400);
    assertThat(ProblemRules.complaints(answer)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"multipart/form-data", "multipart/form-data; boundary=x", "text/csv"})
  void aFormThatIsNoneIsRefused(String contentType) {
    // Given a body without a single part
    // When
    Answer answer =
        Answer.from(
            researcher
                .request()
                .header("Content-Type", contentType)
                .body(Imports.utf8("--y\r\nnonsense"))
                .post(study.path("/response-imports")));

    // Then
    assertThat(answer.status()).isIn(400, 415);
    assertThat(ProblemRules.complaints(answer)).isEmpty();
  }

  private JsonNode sent(String importKey, byte[] file) {
    String mapping = Imports.MAPPING.formatted(importKey);
    return Imports.awaitEnd(
        researcher, study.key(), Imports.send(researcher, study.key(), mapping, file));
  }

  private static byte[] demoFile() throws IOException {
    try (InputStream file =
        ImportIT.class.getResourceAsStream("/public-faith-2016/responses.csv")) {
      return file.readAllBytes();
    }
  }
}
