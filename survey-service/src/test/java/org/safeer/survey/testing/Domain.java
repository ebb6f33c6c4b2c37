package org.safeer.survey.testing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import org.safeer.survey.questionnaire.PublishedQuestionnaire;
import org.safeer.survey.questionnaire.QuestionnaireContent;
import org.safeer.survey.questionnaire.QuestionnaireWording;
import org.safeer.survey.study.Attribute;
import org.safeer.survey.study.AttributeOption;
import org.safeer.survey.study.AttributeType;
import org.safeer.survey.study.DataBasis;
import org.safeer.survey.study.Frame;
import org.safeer.survey.study.Region;
import org.safeer.survey.study.SamplingSource;
import org.safeer.survey.study.StudyFacts;

/** Studies and questionnaires for tests that need no server. */
public final class Domain {

  private static final String QUESTIONNAIRE =
      """
      {
        "title": {"en": "Main"},
        "scales": {
          "agreement": {
            "points": [
              {"value": 1, "label": {"en": "No"}},
              {"value": 2, "label": {"en": "Neither"}},
              {"value": 3, "label": {"en": "Yes"}}
            ]
          },
          "comfort": {
            "points": [
              {"value": 1, "label": {"en": "No"}},
              {"value": 2, "label": {"en": "Neither"}},
              {"value": 3, "label": {"en": "Yes"}}
            ],
            "notApplicable": true
          }
        },
        "items": [
          {"item": "image", "type": "likert", "label": {"en": "Image?"}, "scale": "agreement",
           "required": true},
          {"item": "dress", "type": "likert", "label": {"en": "Dress?"}, "scale": "comfort"},
          {"item": "voted", "type": "single-choice", "label": {"en": "Voted?"},
           "options": [
             {"option": "yes", "label": {"en": "Yes"}},
             {"option": "no", "label": {"en": "No"}}
           ]},
          {"item": "years", "type": "number", "label": {"en": "Years?"},
           "minimum": 0, "maximum": 90.5, "decimals": 1},
          {"item": "words", "type": "text", "label": {"en": "Words?"}, "maximumLength": 5}
        ]
      }""";

  private Domain() {}

  /** A study of Europe, the Gulf and the unknown, of ages and years, that asked in a mosque. */
  public static StudyFacts study(DataBasis basis) {
    List<Region> regions = List.of(region("europe"), region("gulf"), region(Region.UNKNOWN));
    Frame frame = new Frame(regions, Map.of("AE", "gulf"));
    Attribute age =
        new Attribute(
            "age",
            Map.of("en", "Age"),
            AttributeType.CATEGORY,
            List.of(new AttributeOption("60-plus", Map.of("en", "60+"))),
            null,
            null,
            null);
    Attribute years =
        new Attribute("years", Map.of("en", "Years"), AttributeType.NUMBER, null, -5, 90, null);
    return new StudyFacts(
        "pilot",
        basis,
        frame,
        Map.of("age", age, "years", years),
        Map.of("mosque", new SamplingSource("mosque", Map.of("en", "A mosque"))));
  }

  /**
   * A required and an optional scale item, the latter with "does not apply", a choice, a number
   * from 0 to 90.5 and a text of five characters.
   */
  public static PublishedQuestionnaire questionnaire() {
    return questionnaire(QUESTIONNAIRE);
  }

  /** The questionnaire of a request, as if it were published as version 1. */
  public static PublishedQuestionnaire questionnaire(String json) {
    return PublishedQuestionnaire.of("main", 1, read(json, QuestionnaireContent.class));
  }

  /** The words of that questionnaire. */
  public static QuestionnaireWording wording() {
    return wording(QUESTIONNAIRE);
  }

  /** The words of the questionnaire of a request. */
  public static QuestionnaireWording wording(String json) {
    return QuestionnaireWording.of(read(json, QuestionnaireContent.class));
  }

  /** What a request holds. */
  public static <T> T read(String json, Class<T> type) {
    try {
      return new ObjectMapper().readValue(json, type);
    } catch (JsonProcessingException unreadable) {
      throw new IllegalArgumentException(unreadable);
    }
  }

  private static Region region(String key) {
    return new Region(key, Map.of("en", key));
  }
}
