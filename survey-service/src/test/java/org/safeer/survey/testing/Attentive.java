package org.safeer.survey.testing;

import java.time.Instant;
import java.util.UUID;

/** A questionnaire that shows who does not read it: a matrix, a date, and enough to be copied. */
public final class Attentive {

  /** Five rows of which the last is reversed, a day, six questions of yes and no, and a text. */
  public static final String QUESTIONNAIRE =
      """
      {
        "title": {"en": "Attention"},
        "sections": [{"section": "views", "label": {"en": "Views"}},
                     {"section": "facts", "label": {"en": "Facts"}}],
        "scales": {"agreement": {"preferNotToSay": true, "points": [
          {"value": 1, "label": {"en": "No"}}, {"value": 2, "label": {"en": "Neither"}},
          {"value": 3, "label": {"en": "Yes"}}]}},
        "items": [
          {"item": "views", "type": "matrix", "section": "views", "scale": "agreement",
           "label": {"en": "Views"}, "rows": [
             {"row": "v1", "label": {"en": "1"}}, {"row": "v2", "label": {"en": "2"}},
             {"row": "v3", "label": {"en": "3"}}, {"row": "v4", "label": {"en": "4"}},
             {"row": "v5", "label": {"en": "Not 1"}, "reversed": true}]},
          {"item": "arrived", "type": "date", "section": "facts", "label": {"en": "Arrived?"}},
          %s
          {"item": "words", "type": "text", "section": "facts", "label": {"en": "Words?"}}
        ]
      }"""
          .formatted(yesNo());

  private static final String RESPONSE =
      """
      {"participant": "%s", "questionnaire": "main", "questionnaireVersion": 1,
       "answers": {"v1": {"value": 3}, "v2": {"value": 2}, "v3": {"value": 3}, "v4": {"value": 1},
                   "v5": {"value": 1}, "arrived": {"date": "2001-05-17"},
                   "q1": {"option": "yes"}, "q2": {"option": "no"}, "q3": {"option": "yes"},
                   "q4": {"option": "yes"}, "q5": {"option": "no"}, "q6": {"option": "yes"},
                   "words": {"text": "%s"}}}""";

  private Attentive() {}

  /** A study that asks it. */
  public static Field ready() {
    Field field = Field.opened("consent");
    Clients.owner().body(QUESTIONNAIRE).put(field.questionnaire()).then().statusCode(201);
    field.publish();
    return field;
  }

  /** What somebody who reads it answers in these words. */
  public static String request(UUID participant, String words) {
    return RESPONSE.formatted(participant, words);
  }

  /** The same of somebody who began then. */
  public static String begun(String request, Instant start) {
    return request.replaceFirst("\\{", "{\"metadata\": {\"startedAt\": \"%s\"}, ".formatted(start));
  }

  /** Submits it, as the owner. */
  public static UUID submit(Field field, String request) {
    UUID response = UUID.randomUUID();
    Clients.owner().body(request).put(field.responsePath(response)).then().statusCode(201);
    return response;
  }

  private static String yesNo() {
    StringBuilder items = new StringBuilder();
    for (int i = 1; i <= 6; i++) {
      items.append(
          """
          {"item": "q%d", "type": "yes-no", "section": "facts", "label": {"en": "%d?"}},
          """
              .formatted(i, i));
    }
    return items.toString();
  }
}
