package org.safeer.theme.theme;

/** Requests as the API's pages show them. */
final class ThemeExamples {

  static final String THEME =
      """
      {
        "title": {"en": "The media narrative", "ur": "میڈیا کا بیانیہ"},
        "definition": {"en": "How the country is shown in the media of the host country"},
        "items": [
          {"questionnaire": "main", "item": "image-abroad", "polarity": "positive"}
        ],
        "codes": ["media-stereotype"]
      }""";

  private ThemeExamples() {}
}
