package org.safeer.survey.testing;

import java.util.UUID;

/** A study that is ready for answers: a frame, a published questionnaire, nobody in it yet. */
public record Field(String study) {

  private static final String STUDY =
      """
      {
        "title": {"en": "Diaspora and soft power"},
        "languages": ["en", "ur"],
        "basis": "%s",
        "synthetic": true,
        "alreadyPublic": false,
        "attributes": [
          {"attribute": "generation", "label": {"en": "Generation"}, "type": "category",
           "options": [
             {"option": "first", "label": {"en": "First"}},
             {"option": "second", "label": {"en": "Second"}}
           ]},
          {"attribute": "age", "label": {"en": "Age"}, "type": "category",
           "options": [
             {"option": "30-44", "label": {"en": "30 - 44"}},
             {"option": "60-plus", "label": {"en": "60+"}}
           ]},
          {"attribute": "years-abroad", "label": {"en": "Years abroad"}, "type": "number",
           "minimum": 0, "maximum": 90}
        ],
        "sampling": {
          "design": {"en": "Purposive"},
          "sources": [{"source": "mosque", "label": {"en": "A mosque"}}]
        },
        "frame": {
          "regions": [
            {"region": "europe", "label": {"en": "Europe"}},
            {"region": "gulf", "label": {"en": "Gulf"}}
          ],
          "countries": {"GB": "europe", "AE": "gulf"}
        }
      }""";

  /** Two scale items, of which the first is required, and a choice. */
  public static final String QUESTIONNAIRE =
      """
      {
        "title": {"en": "Main questionnaire"},
        "scales": {
          "agreement": {
            "points": [
              {"value": 1, "label": {"en": "Disagree"}},
              {"value": 2, "label": {"en": "Neither"}},
              {"value": 3, "label": {"en": "Agree"}}
            ]
          },
          "comfort": {
            "points": [
              {"value": 2, "label": {"en": "Comfortable"}},
              {"value": 1, "label": {"en": "Not comfortable"}}
            ],
            "notApplicable": true
          }
        },
        "items": [
          {"item": "image-abroad", "type": "likert", "label": {"en": "Shown fairly?"},
           "scale": "agreement", "required": true},
          {"item": "dress", "type": "likert", "label": {"en": "How comfortable?"},
           "scale": "comfort"},
          {"item": "voted", "type": "single-choice", "label": {"en": "Voted from abroad?"},
           "options": [
             {"option": "yes", "label": {"en": "Yes"}},
             {"option": "no", "label": {"en": "No"}}
           ], "sensitive": true}
        ]
      }""";

  /** The same with a number from 0 to 90 and a text, both to be answered freely. */
  public static final String OPEN_QUESTIONNAIRE =
      QUESTIONNAIRE.replace(
          "\"sensitive\": true}",
          """
          "sensitive": true},
          {"item": "years", "type": "number", "label": {"en": "Years abroad?"},
           "unit": {"en": "years", "ur": "سال"}, "minimum": 0, "maximum": 90, "decimals": 1},
          {"item": "words", "type": "text", "label": {"en": "In your own words?"},
           "maximumLength": 2000}""");

  private static final String CONSENT =
      """
      {
        "region": "%s",
        "attributes": {"generation": "first"},
        "basis": {"kind": "consent", "scopes": ["survey", "interview"], "formVersion": "2",
                  "language": "ur", "agreedAt": "2026-11-20T09:30:00Z"}
      }""";

  private static final String RESPONSE =
      """
      {
        "participant": "%s",
        "questionnaire": "main",
        "questionnaireVersion": 1,
        "answers": {"image-abroad": {"value": %d}, "voted": {"option": "yes"}}
      }""";

  /** A new study with this basis and no questionnaire. */
  public static Field opened(String basis) {
    String study = "study-" + UUID.randomUUID();
    Clients.owner().body(STUDY.formatted(basis)).put("/v1/studies/" + study).then().statusCode(201);
    return new Field(study);
  }

  /** A new study whose participants consent, with version 1 of its questionnaire. */
  public static Field ready() {
    return ready("consent");
  }

  /** A new study with this basis and version 1 of its questionnaire. */
  public static Field ready(String basis) {
    Field field = opened(basis);
    field.fill();
    return field;
  }

  /** A new sandbox with version 1 of its questionnaire. */
  public static Field sandbox() {
    Field field = new Field("study-" + UUID.randomUUID());
    Clients.owner()
        .body(STUDY.formatted("consent").replace("true,", "true, \"sandbox\": true,"))
        .put(field.path(""))
        .then()
        .statusCode(201);
    field.fill();
    return field;
  }

  /** Publishes version 1 of the questionnaire. */
  public void fill() {
    Clients.owner().body(QUESTIONNAIRE).put(questionnaire()).then().statusCode(201);
    publish();
  }

  /** Publishes the questionnaire's draft, as one who has read it. */
  public void publish() {
    String draft = Clients.owner().get(questionnaire()).then().extract().header("ETag");
    Clients.owner()
        .header("If-Match", draft)
        .post(questionnaire() + "/versions")
        .then()
        .statusCode(201);
  }

  /** A new study whose version 1 also asks for a number and a text. */
  public static Field open() {
    Field field = opened("consent");
    Clients.owner().body(OPEN_QUESTIONNAIRE).put(field.questionnaire()).then().statusCode(201);
    field.publish();
    return field;
  }

  /** The request that opens a study. */
  public static String studyRequest(String basis) {
    return STUDY.formatted(basis);
  }

  /** The request of a participant who consented. */
  public static String participantRequest(String region) {
    return CONSENT.formatted(region);
  }

  /** A request that answers the required item with this point. */
  public static String responseRequest(UUID participant, int point) {
    return RESPONSE.formatted(participant, point);
  }

  /** The same of somebody who consents with it. */
  public static String registeringRequest(UUID participant, int point, String region) {
    return responseRequest(participant, point)
        .replaceFirst("\\{", "{\"registration\": " + participantRequest(region) + ", ");
  }

  /** Registers a participant who consented, as the owner. */
  public UUID participant() {
    UUID participant = UUID.randomUUID();
    Clients.owner()
        .body(participantRequest("gulf"))
        .put(participantPath(participant))
        .then()
        .statusCode(201);
    return participant;
  }

  /** Submits a participant's response, as the owner. */
  public UUID response(UUID participant) {
    UUID response = UUID.randomUUID();
    Clients.owner()
        .body(responseRequest(participant, 3))
        .put(responsePath(response))
        .then()
        .statusCode(201);
    return response;
  }

  /** Submits a participant's response with a number and words, as the owner. */
  public UUID openResponse(UUID participant) {
    UUID response = UUID.randomUUID();
    Clients.owner()
        .body(
            responseRequest(participant, 3)
                .replace(
                    "\"voted\"",
                    "\"years\": {\"number\": 12.5}, \"words\": {\"text\": \"Mine.\"}, \"voted\""))
        .put(responsePath(response))
        .then()
        .statusCode(201);
    return response;
  }

  /** Path of something in the study. */
  public String path(String rest) {
    return "/v1/studies/" + study + rest;
  }

  /** Path of the questionnaire. */
  public String questionnaire() {
    return path("/questionnaires/main");
  }

  /** Path of a participant. */
  public String participantPath(UUID participant) {
    return path("/participants/" + participant);
  }

  /** Path of a response. */
  public String responsePath(UUID response) {
    return path("/responses/" + response);
  }
}
