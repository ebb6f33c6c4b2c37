package org.safeer.interview;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.safeer.interview.testing.LogCapture;
import org.safeer.interview.testing.RealServers;
import org.safeer.interview.testing.SurveyTopics;
import org.safeer.interview.testing.TestStudy;
import org.safeer.kit.testing.TopicReader;

/** Without these, a coder or a partner could find out who spoke, by whatever path. */
@RealServers
class OriginalWordsTest {

  private static final List<String> TOPICS =
      List.of("safeer.interviews", "safeer.codings", "safeer.codebooks", "safeer.erasures");
  private static final List<String> TYPES =
      List.of(
          "application/json",
          "text/plain",
          "text/vtt",
          "application/x-subrip",
          "application/vnd.openxmlformats-officedocument.wordprocessingml.document");

  /** Words that no other text has. */
  private final String name = "Qx" + UUID.randomUUID().toString().replace("-", "");

  private final String town = "Qy" + UUID.randomUUID().toString().replace("-", "");
  private final String listed = "Qz" + UUID.randomUUID().toString().replace("-", "");

  @Inject DataSource database;

  private final TestStudy study = TestStudy.known();
  private final UUID interview = UUID.randomUUID();
  private final UUID pseudonym = UUID.randomUUID();
  private UUID coding;
  private JsonNode document;

  @BeforeEach
  void readTheDescription() throws IOException {
    document =
        new ObjectMapper()
            .readTree(given().get("/q/openapi?format=json").then().extract().asByteArray());
  }

  @Test
  void noPathLogOrEventGivesTheWordsToWhoMayNotReadPseudonyms() {
    try (LogCapture log = new LogCapture()) {
      // Given
      fill();

      // When
      List<String> answers = new ArrayList<>();
      int read = walk(study::coder, answers) + walk(() -> study.collector("partner"), answers);

      // Then
      assertThat(read).as("answers that hold something").isGreaterThan(12);
      answers.forEach(this::assertHidden);
      Logger.getLogger("test").warn("the log is heard");
      assertThat(log.text()).contains("the log is heard");
      assertHidden(log.text());
      assertNoEvent();
      assertNoRow();
    }
    String map = study.owner().get(path("/pseudonym-map")).then().extract().asString();
    assertThat(map).contains(name, town);
    String entry = study.owner().get(study.path("/pseudonyms/" + pseudonym)).asString();
    assertThat(entry).contains(listed);
  }

  private void fill() {
    study
        .collector("partner")
        .body(TestStudy.interviewOf(study.participant("interview", "quotation")))
        .put(path(""))
        .then()
        .statusCode(201);
    study
        .owner()
        .body(Map.of("find", listed, "replaceWith", "[person 9]", "kind", "person"))
        .put(study.path("/pseudonyms/" + pseudonym))
        .then()
        .statusCode(201);
    Map<String, Object> transcript =
        Map.of(
            "format",
            "plain-text",
            "text",
            "Q: Where was %1$s?\n\n%1$s: In %2$s, with %1$s's aunt.".formatted(name, town),
            "replacements",
            List.of(TestStudy.replace(name, "[person 1]"), TestStudy.replace(town, "[town 1]")),
            "keepOriginals",
            true);
    study.owner().body(transcript).put(path("/transcript")).then().statusCode(201);
    Map<String, Object> recording =
        Map.of("mediaType", "audio/mpeg", "durationMs", 1, "sha256", "0".repeat(64));
    study.owner().body(recording).put(path("/recording")).then().statusCode(201);
    Map<String, Object> guide = Map.of("title", Map.of("en", "Home"));
    study.owner().body(guide).put(study.path("/interview-guides/main")).then().statusCode(201);
    Map<String, Object> question = Map.of("key", "home", "text", Map.of("en", "Where?"));
    study
        .owner()
        .body(Map.of("questions", List.of(question)))
        .post(study.path("/interview-guides/main/versions"))
        .then()
        .statusCode(201);
    study.code("home");
    coding = study.coding(interview, TestStudy.quotableOf("home", 2, 0, 12));
    study.checker().post(study.approvalPath(interview, coding)).then().statusCode(200);
  }

  /** How many of all paths that can be read were answered with something. */
  private int walk(Supplier<RequestSpecification> reader, List<String> answers) {
    int read = 0;
    for (Map.Entry<String, JsonNode> path : document.path("paths").properties()) {
      if (path.getValue().has("get")) {
        String filled = filled(path.getKey());
        for (String type : filled.endsWith("/transcript") ? TYPES : TYPES.subList(0, 1)) {
          Response answer = reader.get().accept(type).get(filled);
          assertThat(answer.statusCode()).as(filled).isIn(200, 403, 404);
          read += answer.statusCode() == 200 ? 1 : 0;
          answers.add(text(answer));
        }
      }
    }
    return read;
  }

  private String filled(String path) {
    return path.replace("{study}", study.key())
        .replace("{interview}", interview.toString())
        .replace("{coding}", coding.toString())
        .replace("{pseudonym}", pseudonym.toString())
        .replace("{guide}", "main")
        .replace("{version}", "1")
        .replace("{code}", "home")
        .replaceAll("\\{[^}]*}", UUID.randomUUID().toString());
  }

  private static String text(Response answer) {
    byte[] bytes = answer.asByteArray();
    boolean zipped = bytes.length > 1 && bytes[0] == 'P' && bytes[1] == 'K';
    return answer.getHeaders() + (zipped ? unzipped(bytes) : answer.asString());
  }

  private static String unzipped(byte[] bytes) {
    StringBuilder text = new StringBuilder();
    try (var zip = new java.util.zip.ZipInputStream(new java.io.ByteArrayInputStream(bytes))) {
      while (zip.getNextEntry() != null) {
        text.append(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
      }
    } catch (IOException unreadable) {
      throw new java.io.UncheckedIOException(unreadable);
    }
    return text.toString();
  }

  private void assertHidden(String text) {
    assertThat(text.toLowerCase(Locale.ROOT))
        .doesNotContain(lower(name))
        .doesNotContain(lower(town))
        .doesNotContain(lower(listed));
  }

  private static String lower(String word) {
    return word.toLowerCase(Locale.ROOT);
  }

  private void assertNoEvent() {
    org.safeer.interview.testing.Topics.records("safeer.codings", study.key() + "/" + coding, 2);
    try (TopicReader reader = new TopicReader(SurveyTopics.bootstrap())) {
      for (String topic : TOPICS) {
        reader
            .readAll(topic)
            .forEach(
                record -> {
                  assertHidden(record.key());
                  if (record.value() != null) {
                    assertHidden(new String(record.value(), StandardCharsets.UTF_8));
                  }
                  assertHidden(record.headers().toString());
                });
      }
    }
  }

  /** Not one row of any table that the service has, neither as text nor as bytes. */
  private void assertNoRow() {
    String all =
        "SELECT table_name FROM information_schema.tables"
            + " WHERE table_schema = current_schema() AND table_type = 'BASE TABLE'";
    List<String> tables = rows(all);
    assertThat(tables).contains("turn", "pseudonym", "pseudonym_map", "outbox");
    for (String table : tables) {
      for (String word : List.of(name, town, listed)) {
        String bytes = HexFormat.of().formatHex(word.getBytes(StandardCharsets.UTF_8));
        String holding =
            "SELECT 'a row' FROM %1$s t WHERE t::text ILIKE '%%%2$s%%' OR t::text LIKE '%%%3$s%%'";
        assertThat(rows(holding.formatted(table, word, bytes))).as(table).isEmpty();
      }
    }
  }

  private List<String> rows(String query) {
    try (Connection connection = database.getConnection();
        Statement select = connection.createStatement();
        ResultSet found = select.executeQuery(query)) {
      List<String> rows = new ArrayList<>();
      while (found.next()) {
        rows.add(found.getString(1));
      }
      return rows;
    } catch (SQLException failure) {
      throw new IllegalStateException(failure);
    }
  }

  private String path(String rest) {
    return study.path("/interviews/" + interview + rest);
  }
}
