package org.safeer.system.openapi;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.safeer.system.suite.Answer;
import org.safeer.system.suite.Api;
import org.safeer.system.suite.Bodies;
import org.safeer.system.suite.SmallStudy;

/** A study with one of everything, so that a bad request meets more than an early 404. */
public final class ScratchStudy {

  private final SmallStudy study;
  private final Map<String, String> places = new HashMap<>();
  private final Map<String, String> bodies = new HashMap<>();
  private String token;

  private ScratchStudy(SmallStudy study) {
    this.study = study;
  }

  public static ScratchStudy create(Api researcher, String purpose) {
    ScratchStudy scratch = new ScratchStudy(SmallStudy.create(researcher, purpose));
    scratch.addDesign();
    scratch.freezeCodebook();
    scratch.addConsentForm();
    scratch.addPeople();
    scratch.addInvitation();
    scratch.addInterview();
    scratch.addRelease();
    return scratch;
  }

  public Api researcher() {
    return study.researcher();
  }

  public String key() {
    return study.key();
  }

  public Places places() {
    return new Places(places);
  }

  /** A body this study takes; by method and the last word of the path. */
  public Map<String, String> bodies() {
    return Map.copyOf(bodies);
  }

  private void addDesign() {
    places.put("studies", study.key());
    places.put("questionnaires", "views");
    places.put("versions", "1");
    places.put("codes", "welcome");
    places.put("themes", "welcome");
    bodies.put("PUT studies", Bodies.STUDY);
    bodies.put("PUT questionnaires", Bodies.QUESTIONNAIRE);
    bodies.put("PUT codes", Bodies.CODE);
    bodies.put("PUT themes", Bodies.THEME);
    bodies.put("PUT parent", "{\"parent\":null}");
    bodies.put("POST merge", "{\"into\":\"nothing\"}");
    bodies.put("PUT disclosure-policy", "{\"minimumBase\":12,\"minimumCell\":11}");
  }

  private void freezeCodebook() {
    researcher().post(study.path("/codebook/versions"), "{\"note\":\"Frozen\"}").expect(201);
  }

  private void addConsentForm() {
    places.put("consent-forms", "1");
    bodies.put("PUT consent-forms", Bodies.CONSENT_FORM);
    researcher().put(study.path("/consent-forms/1"), Bodies.CONSENT_FORM).expect(201);
  }

  private void addPeople() {
    String participant = study.addParticipant("gulf");
    addConsent(participant);
    String response = UUID.randomUUID().toString();
    study.respond(response, participant, 4).expect(201);
    places.put("participants", participant);
    places.put("responses", response);
    bodies.put("PUT participants", Bodies.participant("gulf", "{\"generation\":\"first\"}"));
    bodies.put("PUT responses", Bodies.response(participant, 4));
    places.put("withdrawals", withdrawn());
    places.put("response-imports", UUID.randomUUID().toString());
    places.put("weightings", UUID.randomUUID().toString());
    places.put("response-exports", export());
    places.put("import-mappings", "monthly");
    places.put("quotas", "gulf-first");
    bodies.put("PUT quotas", Bodies.QUOTA);
    researcher().put(study.path("/quotas/gulf-first"), Bodies.QUOTA).expect(201);
    bodies.put("PUT contact", "{\"phone\":\"+12025550123\",\"language\":\"en\"}");
    bodies.put("POST withdrawals", withdrawal(UUID.randomUUID().toString()));
  }

  private void addInvitation() {
    places.put("invitations", UUID.randomUUID().toString());
    places.put("participations", UUID.randomUUID().toString());
    bodies.put("PUT invitations", Bodies.INVITATION);
    bodies.put("PUT participations", Bodies.TAKING_PART);
    bodies.put("PUT answers", "{\"answers\":{\"welcome\":{\"value\":4}}}");
    token =
        researcher()
            .put(study.path("/invitations/" + places.get("invitations")), Bodies.INVITATION)
            .expect(201)
            .json()
            .path("token")
            .asText();
  }

  /** Respondents who show what opens the operations of a scope, by the scope. */
  public Map<String, Api> respondents(Api stranger) {
    Api bearer = stranger.showing("Invitation-Code", token);
    String path = "/v1/invitation/participations/" + places.get("participations");
    String code = bearer.put(path, Bodies.TAKING_PART).expect(201).json().path("code").asText();
    return Map.of("invitation", bearer, "participation", stranger.showing("Resume-Code", code));
  }

  private String export() {
    String export = UUID.randomUUID().toString();
    String body = "{\"questionnaire\":\"views\",\"format\":\"csv\"}";
    bodies.put("PUT response-exports", body);
    researcher().put(study.path("/response-exports/" + export), body).expect(202);
    return export;
  }

  private void addConsent(String participant) {
    String consent = UUID.randomUUID().toString();
    String body = Bodies.CONSENT.formatted(participant);
    researcher().put(study.path("/consents/" + consent), body).expect(201);
    places.put("consents", consent);
    bodies.put("PUT consents", body);
  }

  private String withdrawn() {
    String body = withdrawal(study.addParticipant("gulf"));
    Answer answer = researcher().post(study.path("/withdrawals"), body).expect(201);
    return answer.json().path("id").asText();
  }

  private static String withdrawal(String participant) {
    return "{\"participant\":\"%s\",\"scope\":\"all\"}".formatted(participant);
  }

  private void addInterview() {
    String interview = UUID.randomUUID().toString();
    String coding = UUID.randomUUID().toString();
    String path = study.path("/interviews/" + interview);
    places.put("interviews", interview);
    places.put("codings", coding);
    bodies.put("PUT interviews", Bodies.INTERVIEW.formatted(places.get("participants")));
    bodies.put("PUT transcript", Bodies.transcript("Q: Were you welcome?\n\nA: Yes."));
    bodies.put("PUT codings", Bodies.CODING);
    places.put("pseudonyms", UUID.randomUUID().toString());
    places.put("interview-guides", "main");
    String guide = "{\"title\":{\"en\":\"Life abroad\"}}";
    bodies.put("PUT interview-guides", guide);
    researcher().put(study.path("/interview-guides/main"), guide).expect(201);
    researcher().put(path, bodies.get("PUT interviews")).expect(201);
    researcher().put(path + "/transcript", bodies.get("PUT transcript")).expect(201);
    researcher().put(path + "/codings/" + coding, Bodies.CODING).expect(201);
    addMemo(coding);
  }

  private void addMemo(String coding) {
    String memo = UUID.randomUUID().toString();
    String body = "{\"about\":\"coding:%s\",\"text\":\"A thought\"}".formatted(coding);
    places.put("memos", memo);
    bodies.put("PUT memos", body);
    researcher().put(study.path("/memos/" + memo), body).expect(201);
  }

  private void addRelease() {
    String release = UUID.randomUUID().toString();
    String body = "{\"title\":{\"en\":\"First findings\"},\"themes\":[\"welcome\"]}";
    study.awaitCounted(1);
    researcher().put(study.path("/releases/" + release), body).expect(201);
    places.put("releases", release);
    bodies.put("PUT releases", body);
  }
}
