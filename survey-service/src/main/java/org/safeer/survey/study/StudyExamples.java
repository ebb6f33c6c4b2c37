package org.safeer.survey.study;

/** Requests as the API's pages show them. */
final class StudyExamples {

  static final String STUDY =
      """
      {
        "title": {"en": "Sandbox: diaspora and soft power", "ur": "سینڈ باکس: تارکین وطن اور نرم طاقت"},
        "languages": ["en", "ur"],
        "basis": "consent",
        "synthetic": true,
        "alreadyPublic": false,
        "sandbox": true,
        "attributes": [
          {
            "attribute": "generation",
            "label": {"en": "Generation of migration", "ur": "ہجرت کی نسل"},
            "type": "category",
            "options": [
              {"option": "first", "label": {"en": "First: came themselves", "ur": "پہلی: خود آئے"}},
              {
                "option": "second",
                "label": {"en": "Second: born here", "ur": "دوسری: یہیں پیدا ہوئے"}
              }
            ]
          },
          {
            "attribute": "years-in-country",
            "label": {"en": "Years lived in the country", "ur": "اس ملک میں گزارے ہوئے سال"},
            "type": "number",
            "minimum": 0,
            "maximum": 90
          },
          {
            "attribute": "origin-of-data",
            "label": {"en": "Where the data is from", "ur": "ڈیٹا کہاں سے ہے"},
            "type": "category",
            "options": [{"option": "synthetic", "label": {"en": "Made up", "ur": "فرضی"}}]
          }
        ],
        "sampling": {
          "design": {
            "en": "Nobody was asked: the data is made up, to try the API with",
            "ur": "کسی سے نہیں پوچھا گیا: ڈیٹا فرضی ہے، API آزمانے کے لیے"
          },
          "sources": [
            {
              "source": "community-organisation",
              "label": {"en": "Through a community organisation", "ur": "کسی کمیونٹی تنظیم کے ذریعے"}
            },
            {
              "source": "snowball",
              "label": {"en": "Named by another participant", "ur": "کسی دوسرے شریک کے بتانے پر"}
            }
          ]
        },
        "frame": {
          "regions": [
            {"region": "north-america", "label": {"en": "North America", "ur": "شمالی امریکہ"}},
            {"region": "europe", "label": {"en": "Europe", "ur": "یورپ"}},
            {"region": "gulf", "label": {"en": "Gulf", "ur": "خلیج"}}
          ],
          "countries": {
            "US": "north-america",
            "CA": "north-america",
            "GB": "europe",
            "DE": "europe",
            "FR": "europe",
            "AE": "gulf",
            "SA": "gulf",
            "QA": "gulf"
          }
        }
      }""";

  private StudyExamples() {}
}
