package org.safeer.theme.testing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.safeer.theme.evidence.QuotedWords;

/** The states of one study's entities, as survey-service and interview-service publish them. */
public final class StudyFeed {

  /** The questionnaire of every study of these tests: two scales, a choice and a number. */
  public static final String QUESTIONNAIRE = "main";

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String ITEMS =
      """
      [{"item":"pride","type":"likert","label":{"en":"I am proud"},"sensitive":false,
        "points":[{"value":1,"label":{"en":"no"}},{"value":2,"label":{"en":"rather no"}},
                  {"value":3,"label":{"en":"neither"}},{"value":4,"label":{"en":"rather yes"}},
                  {"value":5,"label":{"en":"yes"}}]},
       {"item":"image","type":"likert","label":{"en":"The image is fair"},"sensitive":false,
        "points":[{"value":1,"label":{"en":"no"}},{"value":2,"label":{"en":"neither"}},
                  {"value":3,"label":{"en":"yes"}}]},
       {"item":"voted","type":"single-choice","label":{"en":"Have you voted?"},"sensitive":true,
        "options":[{"option":"yes","label":{"en":"Yes"}},{"option":"no","label":{"en":"No"}}]}]""";
  private static final String NUMBER_ITEMS =
      """
      [{"item":"years","label":{"en":"Years abroad"},"unit":{"en":"years"},"minimum":0,
        "maximum":90,"decimals":1,"sensitive":false}]""";
  private static final String CODES =
      """
      [{"code":"media","label":{"en":"Media"}},
       {"code":"stereotype","label":{"en":"Stereotype"},"parent":"media"}]""";

  private final Topics topics;
  private final String study;

  StudyFeed(Topics topics, String study) {
    this.topics = topics;
    this.study = study;
  }

  /** A feed for this study; nothing is sent yet. */
  public static StudyFeed of(Topics topics, String study) {
    return new StudyFeed(topics, study);
  }

  public void study(String owner, boolean synthetic) {
    String json =
        """
        {"study":"%s","version":1,"owner":"%s","title":{"en":"A study"},"languages":["en"],
         "regions":["gulf","europe","unknown"],"basis":"consent","synthetic":%s,
         "alreadyPublic":false}"""
            .formatted(study, owner, synthetic);
    topics.send("safeer.studies", "StudyState", study, study, 1, json);
  }

  /** Tells that the study, a sandbox, was emptied. */
  public void reset(String owner, long version) {
    String json =
        """
        {"study":"%s","version":%d,"owner":"%s","title":{"en":"A study"},"languages":["en"],
         "regions":["gulf","europe","unknown"],"basis":"consent","synthetic":true,
         "alreadyPublic":false,"sandbox":true,"resetVersion":%d}"""
            .formatted(study, version, owner, version);
    topics.send("safeer.studies", "StudyState", study, study, version, json);
  }

  public void questionnaire(int number) {
    questionnaire(number, 1);
  }

  public void questionnaire(int number, long version) {
    String key = study + "/" + QUESTIONNAIRE + "/" + number;
    String json =
        """
        {"study":"%s","questionnaire":"main","questionnaireVersion":%d,"version":%d,
         "contentHash":"ab","items":%s,"numberItems":%s}"""
            .formatted(study, number, version, ITEMS, NUMBER_ITEMS);
    topics.send(
        "safeer.questionnaire-versions", "QuestionnaireVersionState", key, key, version, json);
  }

  public void codebook() {
    String key = study + "/codebook";
    String json = "{\"study\":\"%s\",\"version\":1,\"codes\":%s}".formatted(study, CODES);
    topics.send("safeer.codebooks", "CodebookState", key, key, 1, json);
  }

  public void participant(UUID participant, long version, String region, String... scopes) {
    Map<String, Object> state = active(participant, version, region, scopes);
    sendPerson("safeer.participants", "ParticipantState", participant, participant, version, state);
  }

  /** A participant has left a strand, and stays in the other. */
  public void left(String strand, UUID participant, long version, String region, String... scopes) {
    Map<String, Object> state = active(participant, version, region, scopes);
    state.put("withdrawnStrands", List.of(strand));
    sendPerson("safeer.participants", "ParticipantState", participant, participant, version, state);
  }

  private Map<String, Object> active(
      UUID participant, long version, String region, String... scopes) {
    Map<String, Object> state = head(participant, version);
    state.put("status", "active");
    state.put("region", region);
    state.put("attributes", Map.of());
    state.put("basis", Map.of("kind", "consent", "scopes", List.of(scopes)));
    return state;
  }

  public void withdrawn(UUID participant, long version) {
    Map<String, Object> state = head(participant, version);
    state.put("status", "withdrawn");
    sendPerson("safeer.participants", "ParticipantState", participant, participant, version, state);
  }

  public void response(UUID response, UUID participant, long version, Map<String, ?> answers) {
    response(response, participant, version, answers, Map.of());
  }

  public void response(
      UUID response,
      UUID participant,
      long version,
      Map<String, ?> answers,
      Map<String, ?> numbers) {
    Map<String, Object> state = responseState(participant, response, version, answers);
    if (!numbers.isEmpty()) {
      state.put("numbers", numbers);
    }
    sendPerson("safeer.responses", "ResponseState", response, participant, version, state);
  }

  /** A response that the team has rejected, or thinks otherwise of. */
  public void reviewed(
      UUID response, UUID participant, long version, Map<String, ?> answers, String review) {
    Map<String, Object> state = responseState(participant, response, version, answers);
    state.put("review", review);
    sendPerson("safeer.responses", "ResponseState", response, participant, version, state);
  }

  public void interview(UUID interview, UUID participant, long version) {
    Map<String, Object> state = head(participant, version);
    state.put("interview", interview);
    state.put("status", "transcribed");
    state.put("language", "en");
    sendPerson("safeer.interviews", "InterviewState", interview, participant, version, state);
  }

  public void coding(UUID coding, UUID interview, UUID participant, long version, String code) {
    coding(coding, interview, participant, version, code, null);
  }

  /** A coding whose words are approved for quotation; null if they are not. */
  public void coding(
      UUID coding, UUID interview, UUID participant, long version, String code, QuotedWords words) {
    Map<String, Object> state = head(participant, version);
    state.put("coding", coding);
    state.put("interview", interview);
    state.put("code", code);
    state.putAll(Map.of("turn", 1, "start", 0, "end", 4));
    if (words != null) {
      state.put("quotation", words);
    }
    sendPerson("safeer.codings", "CodingState", coding, participant, version, state);
  }

  /** The entity of this topic is gone. */
  public void tombstone(String topic, String type, UUID id, UUID participant, long version) {
    sendPerson(topic, type, id, participant, version, null);
  }

  /** Answers to all three items. */
  public static Map<String, Object> answers(int pride, int image, String voted) {
    return Map.of(
        "pride", Map.of("value", pride),
        "image", Map.of("value", image),
        "voted", Map.of("option", voted));
  }

  private Map<String, Object> responseState(
      UUID participant, UUID response, long version, Map<String, ?> answers) {
    Map<String, Object> state = head(participant, version);
    state.put("response", response);
    state.put("questionnaire", QUESTIONNAIRE);
    state.put("questionnaireVersion", 1);
    state.put("answers", answers);
    return state;
  }

  private Map<String, Object> head(UUID participant, long version) {
    Map<String, Object> state = new LinkedHashMap<>();
    state.put("study", study);
    state.put("participant", participant);
    state.put("version", version);
    return state;
  }

  private void sendPerson(
      String topic, String type, UUID id, UUID participant, long version, Object state) {
    try {
      String json = state == null ? null : JSON.writeValueAsString(state);
      topics.send(topic, type, study + "/" + id, study + "/" + participant, version, json);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
