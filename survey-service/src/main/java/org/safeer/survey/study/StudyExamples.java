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
        "samplingDesign": "Nobody was asked: the data is made up, to try the API with",
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
