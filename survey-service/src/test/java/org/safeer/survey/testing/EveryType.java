package org.safeer.survey.testing;

import io.restassured.response.ValidatableResponse;
import java.util.UUID;

/** A study whose questionnaire has an item of every type. */
public record EveryType(Field field) {

  /** In two sections, with every way of leaving an item unanswered. */
  public static final String QUESTIONNAIRE =
      """
      {
        "title": {"en": "Every type"},
        "sections": [
          {"section": "media", "label": {"en": "Media"}},
          {"section": "life", "label": {"en": "Life abroad", "ur": "بیرون ملک زندگی"}}
        ],
        "scales": {
          "agreement": {
            "points": [
              {"value": 1, "label": {"en": "Disagree"}},
              {"value": 2, "label": {"en": "Neither"}},
              {"value": 3, "label": {"en": "Agree"}}
            ],
            "notApplicable": true,
            "preferNotToSay": true
          }
        },
        "items": [
          {"item": "welcome", "type": "note", "label": {"en": "Thank you for taking part."}},
          {"item": "media", "type": "matrix", "label": {"en": "The media here are"},
           "hint": {"en": "Think of the last month."}, "section": "media", "scale": "agreement",
           "sensitive": true,
           "rows": [
             {"row": "media-fair", "label": {"en": "fair"}},
             {"row": "media-hostile", "label": {"en": "hostile"}, "reversed": true}
           ]},
          {"item": "news", "type": "multiple-choice", "label": {"en": "News from?"},
           "section": "media", "minimumChoices": 2, "maximumChoices": 3, "preferNotToSay": true,
           "options": [
             {"option": "tv", "label": {"en": "Television"}},
             {"option": "radio", "label": {"en": "Radio"}},
             {"option": "family", "label": {"en": "Family"}},
             {"option": "other", "label": {"en": "Other"}, "specify": true},
             {"option": "none", "label": {"en": "None of these"}, "exclusive": true}
           ]},
          {"item": "needs", "type": "ranking", "label": {"en": "What matters?"},
           "section": "life",
           "options": [
             {"option": "work", "label": {"en": "Work"}},
             {"option": "school", "label": {"en": "School"}},
             {"option": "faith", "label": {"en": "Faith"}}
           ]},
          {"item": "arrived", "type": "date", "label": {"en": "Arrived when?"}, "section": "life",
           "earliest": "1947-08-14", "latest": "2026-12-31", "preferNotToSay": true},
          {"item": "voted", "type": "yes-no", "label": {"en": "Voted?"}, "section": "life",
           "sensitive": true, "preferNotToSay": true},
          {"item": "home", "type": "single-choice", "label": {"en": "Home?"}, "section": "life",
           "options": [
             {"option": "here", "label": {"en": "Here"}},
             {"option": "elsewhere", "label": {"en": "Elsewhere"}, "specify": true}
           ]}
        ]
      }""";

  /** A study with version 1 of that questionnaire. */
  public static EveryType ready() {
    Field field = Field.opened("consent");
    Clients.owner().body(QUESTIONNAIRE).put(field.questionnaire()).then().statusCode(201);
    field.publish();
    return new EveryType(field);
  }

  /** What is said to these answers of somebody new. */
  public ValidatableResponse submit(UUID response, String answers) {
    return submit(response, field.participant(), answers);
  }

  /** What is said to these answers. */
  public ValidatableResponse submit(UUID response, UUID participant, String answers) {
    return Clients.owner()
        .body(
            """
            {"participant": "%s", "questionnaire": "main", "questionnaireVersion": 1,
             "answers": {%s}}"""
                .formatted(participant, answers))
        .put(field.responsePath(response))
        .then();
  }
}
