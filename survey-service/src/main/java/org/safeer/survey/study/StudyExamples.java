package org.safeer.survey.study;

/** Requests as the API's pages show them. */
final class StudyExamples {

  static final String STUDY =
      """
      {
        "title": {"en": "Diaspora and soft power", "ur": "تارکین وطن اور نرم طاقت"},
        "languages": ["en", "ur"],
        "basis": "consent",
        "synthetic": true,
        "alreadyPublic": false,
        "samplingDesign": "Purposive sample of 40 adults in three regions",
        "frame": {
          "regions": [
            {"region": "north-america", "label": {"en": "North America"}},
            {"region": "europe", "label": {"en": "Europe"}},
            {"region": "gulf", "label": {"en": "Gulf"}}
          ],
          "countries": {"US": "north-america", "GB": "europe", "AE": "gulf"}
        }
      }""";

  private StudyExamples() {}
}
