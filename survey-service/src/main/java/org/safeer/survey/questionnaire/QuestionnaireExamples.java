package org.safeer.survey.questionnaire;

/** Requests as the API's pages show them. */
final class QuestionnaireExamples {

  static final String MAIN =
      """
      {
        "title": {"en": "Main questionnaire", "ur": "مرکزی سوالنامہ"},
        "scales": {
          "agreement": {
            "points": [
              {"value": 1, "label": {"en": "Strongly disagree", "ur": "سخت اختلاف"}},
              {"value": 2, "label": {"en": "Disagree", "ur": "اختلاف"}},
              {"value": 3, "label": {"en": "Neither agree nor disagree", "ur": "نہ اتفاق نہ اختلاف"}},
              {"value": 4, "label": {"en": "Agree", "ur": "اتفاق"}},
              {"value": 5, "label": {"en": "Strongly agree", "ur": "مکمل اتفاق"}}
            ],
            "notApplicable": true
          }
        },
        "items": [
          {
            "item": "image-abroad",
            "type": "likert",
            "label": {
              "en": "My country is shown fairly in the media here",
              "ur": "یہاں کا میڈیا میرے ملک کو منصفانہ دکھاتا ہے"
            },
            "scale": "agreement"
          },
          {
            "item": "voted-abroad",
            "type": "single-choice",
            "label": {
              "en": "Have you ever voted from abroad?",
              "ur": "کیا آپ نے کبھی بیرون ملک سے ووٹ دیا ہے؟"
            },
            "options": [
              {"option": "yes", "label": {"en": "Yes", "ur": "جی ہاں"}},
              {"option": "no", "label": {"en": "No", "ur": "جی نہیں"}}
            ],
            "sensitive": true
          },
          {
            "item": "years-abroad",
            "type": "number",
            "label": {
              "en": "How many years have you lived abroad?",
              "ur": "آپ کتنے سال سے بیرون ملک مقیم ہیں؟"
            },
            "unit": {"en": "years", "ur": "سال"},
            "minimum": 0,
            "maximum": 90
          },
          {
            "item": "in-own-words",
            "type": "text",
            "label": {
              "en": "What do people here not know about your country?",
              "ur": "یہاں کے لوگ آپ کے ملک کے بارے میں کیا نہیں جانتے؟"
            }
          }
        ]
      }""";

  private QuestionnaireExamples() {}
}
