package org.safeer.system.suite;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.UUID;
import org.awaitility.Awaitility;

/** A synthetic study of one test's own: two regions, one five-point item, one code. */
public final class SmallStudy {

  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final Api researcher;
  private final String key;

  private SmallStudy(Api researcher, String key) {
    this.researcher = researcher;
    this.key = key;
  }

  /** Creates the study with its questionnaire, codebook and theme. */
  public static SmallStudy create(Api researcher, String purpose) {
    String key = purpose + "-" + UUID.randomUUID().toString().substring(0, 8);
    SmallStudy study = new SmallStudy(researcher, key);
    researcher.put(study.path(""), Bodies.STUDY).expect(201);
    Answer draft = researcher.put(study.path("/questionnaires/views"), Bodies.QUESTIONNAIRE);
    String versions = study.path("/questionnaires/views/versions");
    researcher.post(versions, "{}", draft.expect(201).etag()).expect(201);
    researcher.put(study.path("/codes/welcome"), Bodies.CODE).expect(201);
    study.awaitTheme();
    return study;
  }

  /** Items and codes come to theme-service by the topics: a moment later than their answers. */
  private void awaitTheme() {
    Awaitility.await("theme-service knows the item")
        .atMost(PATIENCE)
        .until(() -> researcher.put(path("/themes/welcome"), Bodies.THEME).status() == 201);
  }

  public Api researcher() {
    return researcher;
  }

  public String key() {
    return key;
  }

  public String path(String below) {
    return "/v1/studies/" + key + below;
  }

  public String addParticipant(String region) {
    String participant = UUID.randomUUID().toString();
    putParticipant(participant, region);
    return participant;
  }

  public void putParticipant(String participant, String region) {
    researcher.put(path("/participants/" + participant), Bodies.participant(region)).expect(201);
  }

  public String responsePath(String response) {
    return path("/responses/" + response);
  }

  /** Sends a response once; what comes back is the caller's to judge. */
  public Answer respond(String response, String participant, int value) {
    return researcher.put(responsePath(response), Bodies.response(participant, value));
  }

  public JsonNode aggregates() {
    return researcher.get(path("/aggregates")).expect(200).json();
  }

  /** How many responses are counted now. */
  public int counted() {
    return aggregates().path("evidence").path("responses").asInt();
  }

  /** Waits until this many are counted; a count above fails at once, since it never falls. */
  public void awaitCounted(int responses) {
    Awaitility.await("responses counted")
        .atMost(PATIENCE)
        .failFast("counted more than were sent", () -> counted() > responses)
        .until(() -> counted() == responses);
  }

  /** Waits until only this many are counted, after a withdrawal. */
  public void awaitLeft(int responses) {
    Awaitility.await("responses left").atMost(PATIENCE).until(() -> counted() == responses);
  }

  /** Respondents at a point of the item, in a region or in {@code all}. */
  public int at(String region, int point) {
    JsonNode item = aggregates().path("themes").path(0).path("items").path(0);
    JsonNode cell = Json.find(item.path("cells"), "region", region);
    return Json.each(cell.path("distribution"))
        .filter(entry -> entry.path("value").asInt() == point)
        .mapToInt(entry -> entry.path("count").asInt())
        .sum();
  }
}
