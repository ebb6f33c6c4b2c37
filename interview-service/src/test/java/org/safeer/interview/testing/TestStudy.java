package org.safeer.interview.testing;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.enterprise.inject.spi.CDI;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.safeer.kit.json.CanonicalJson;
import org.safeer.kit.testing.TestTokens;

/** A study of its own for each test, with its people. */
public final class TestStudy {

  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final Set<String> RESEARCHER =
      Set.of(
          "interviews:write",
          "interviews:read",
          "transcripts:write",
          "transcripts:read",
          "codebook:write",
          "codebook:read",
          "codings:write",
          "excerpts:read",
          "memos:write",
          "memos:read",
          "quotations:approve",
          "guides:write",
          "pseudonyms:write",
          "pseudonyms:read",
          "qda:export",
          "qda:import");
  private static final Set<String> CODER =
      Set.of(
          "interviews:read", "transcripts:read", "codebook:read", "codings:write", "excerpts:read");
  private static final Set<String> COLLECTOR =
      Set.of("interviews:write", "interviews:read", "transcripts:write");

  private final String key;

  private TestStudy(String key) {
    this.key = key;
  }

  /** A study that the service has heard of. */
  public static TestStudy known() {
    return told(unheard());
  }

  /** The study of that key, of which the service has heard. */
  public static TestStudy named(String key) {
    return told(new TestStudy(key));
  }

  private static TestStudy told(TestStudy study) {
    SurveyTopics.study(study.key, 1, studyJson(study.key));
    await()
        .atMost(PATIENCE)
        .until(() -> count("SELECT count(*) FROM study_copy WHERE study = ?", study.key) == 1);
    return study;
  }

  /** A study that no event has told of. */
  public static TestStudy unheard() {
    return new TestStudy("study-" + UUID.randomUUID());
  }

  public String key() {
    return key;
  }

  /** The study's owner, whose token carries no grant. */
  public RequestSpecification owner() {
    return as("owner", "researcher", RESEARCHER);
  }

  public RequestSpecification collector(String client) {
    return as(client, "data-collector", COLLECTOR, key);
  }

  /** Somebody who works on pseudonymised transcripts alone. */
  public RequestSpecification coder() {
    return as("coder", "coder", CODER, key);
  }

  /** Somebody else than the owner, who may approve quotations. */
  public RequestSpecification checker() {
    return as("checker", "output-checker", Set.of("quotations:approve"), key);
  }

  public RequestSpecification as(String client, String role, Set<String> scopes, String... grants) {
    return given()
        .auth()
        .oauth2(TestTokens.token(client, role, scopes, grants))
        .contentType(ContentType.JSON);
  }

  /** An active participant that the service has heard of. */
  public UUID participant(String... scopes) {
    UUID participant = UUID.randomUUID();
    SurveyTopics.participant(key, participant, 1, active(participant, 1, scopes));
    awaitStatus(participant, "active");
    return participant;
  }

  /** One of whom this is known as well. */
  public UUID participant(Map<String, String> attributes, String... scopes) {
    UUID participant = UUID.randomUUID();
    String state =
        active(participant, 1, scopes)
            .replace("\"attributes\":{}", "\"attributes\":" + CanonicalJson.write(attributes));
    SurveyTopics.participant(key, participant, 1, state);
    awaitStatus(participant, "active");
    return participant;
  }

  public String active(UUID participant, long version, String... scopes) {
    String list = Stream.of(scopes).map(s -> '"' + s + '"').collect(Collectors.joining(","));
    return """
        {"study":"%s","participant":"%s","version":%d,"status":"active","region":"gulf",
         "attributes":{},"basis":{"kind":"consent","scopes":[%s]},"addedLater":true}"""
        .formatted(key, participant, version, list);
  }

  /** Tells what the participant agrees to now, and waits until the service has applied it. */
  public void consent(UUID participant, long version, String... scopes) {
    tell(participant, version, scopes);
    awaitVersion(participant, version);
  }

  /** Tells what the participant agrees to, and waits for nothing. */
  public void tell(UUID participant, long version, String... scopes) {
    SurveyTopics.participant(key, participant, version, active(participant, version, scopes));
  }

  public void awaitQuotable(UUID participant) {
    String query =
        "SELECT count(*) FROM participant_copy WHERE participant = ?::uuid"
            + " AND quotation_allowed";
    await().atMost(PATIENCE).until(() -> count(query, participant.toString()) == 1);
  }

  /** Waits until the service knows this version of the participant, or a newer one. */
  public void awaitVersion(UUID participant, long version) {
    String query =
        "SELECT count(*) FROM participant_copy"
            + " WHERE study = ? AND participant = ?::uuid AND version >= ?::bigint";
    await()
        .atMost(PATIENCE)
        .until(() -> count(query, key, participant.toString(), Long.toString(version)) == 1);
  }

  /** Tells that the participant stays in the survey alone. */
  public void leaveInterviews(UUID participant, long version) {
    String state =
        active(participant, version, "survey")
            .replace("\"addedLater\"", "\"withdrawnStrands\":[\"interview\"],\"addedLater\"");
    SurveyTopics.participant(key, participant, version, state);
  }

  /** Tells of the withdrawal and waits until the service has applied it. */
  public void withdraw(UUID participant, long version) {
    SurveyTopics.participant(key, participant, version, withdrawn(participant, version));
    awaitStatus(participant, "withdrawn");
  }

  public String withdrawn(UUID participant, long version) {
    return """
        {"study":"%s","participant":"%s","version":%d,"status":"withdrawn"}"""
        .formatted(key, participant, version);
  }

  public void awaitStatus(UUID participant, String status) {
    await()
        .atMost(PATIENCE)
        .until(
            () ->
                count(
                        "SELECT count(*) FROM participant_copy"
                            + " WHERE study = ? AND participant = ?::uuid AND status = ?",
                        key,
                        participant.toString(),
                        status)
                    == 1);
  }

  public String path(String rest) {
    return "/v1/studies/" + key + rest;
  }

  public static Map<String, Object> interviewOf(UUID participant) {
    return Map.of(
        "participant", participant,
        "mode", "in-person",
        "language", "ur",
        "conductedOn", "2025-03-14",
        "place", "Dubai");
  }

  /** An interview of a participant who agreed to it. */
  public UUID interview(UUID participant) {
    return interview(participant, "ur");
  }

  /** An interview in that language, of a participant who agreed to it. */
  public UUID interview(UUID participant, String language) {
    UUID interview = UUID.randomUUID();
    Map<String, Object> request = new HashMap<>(interviewOf(participant));
    request.put("language", language);
    owner().body(request).put(path("/interviews/" + interview)).then().statusCode(201);
    return interview;
  }

  public ValidatableResponse transcript(UUID interview, String text, Object... replacements) {
    return owner()
        .body(transcriptOf(text, replacements))
        .put(path("/interviews/" + interview + "/transcript"))
        .then();
  }

  public static Map<String, Object> transcriptOf(String text, Object... replacements) {
    return Map.of("format", "plain-text", "text", text, "replacements", List.of(replacements));
  }

  public static Map<String, String> replace(String find, String replaceWith) {
    return Map.of("find", find, "replaceWith", replaceWith, "kind", "person");
  }

  public void code(String code) {
    owner()
        .body(Map.of("label", Map.of("en", code), "definition", Map.of("en", "What it means.")))
        .put(path("/codes/" + code))
        .then()
        .statusCode(201);
  }

  public static Map<String, Object> codingOf(String code, int turn, int start, int end) {
    return Map.of("code", code, "turn", turn, "start", start, "end", end);
  }

  public static Map<String, Object> codingAcross(
      String code, int turn, int start, int endTurn, int end) {
    return Map.of("code", code, "turn", turn, "start", start, "endTurn", endTurn, "end", end);
  }

  public static Map<String, Object> quotableOf(String code, int turn, int start, int end) {
    return Map.of("code", code, "turn", turn, "start", start, "end", end, "quotable", true);
  }

  public UUID coding(UUID interview, Map<String, Object> coding) {
    UUID id = UUID.randomUUID();
    owner().body(coding).put(codingPath(interview, id)).then().statusCode(201);
    return id;
  }

  public String codingPath(UUID interview, UUID coding) {
    return path("/interviews/" + interview + "/codings/" + coding);
  }

  public String approvalPath(UUID interview, UUID coding) {
    return codingPath(interview, coding) + "/quotation-approval";
  }

  private static String studyJson(String key) {
    return """
        {"study":"%s","version":1,"owner":"owner","title":{"en":"A study"},"languages":["en"],
         "regions":["gulf","unknown"],"basis":"consent","synthetic":true,"alreadyPublic":false,
         "addedLater":true}"""
        .formatted(key);
  }

  /** What a query of the service's database counts. */
  public static long count(String query, String... parameters) {
    DataSource database = CDI.current().select(DataSource.class).get();
    try (Connection connection = database.getConnection();
        PreparedStatement select = connection.prepareStatement(query)) {
      for (int i = 0; i < parameters.length; i++) {
        select.setString(i + 1, parameters[i]);
      }
      ResultSet rows = select.executeQuery();
      rows.next();
      return rows.getLong(1);
    } catch (SQLException failure) {
      throw new IllegalStateException(failure);
    }
  }
}
