package org.safeer.theme.theme;

/** Requests as the API's pages show them; the study {@code sandbox} holds the same. */
final class ThemeExamples {

  static final String THEME =
      """
      {
        "title": {"en": "The media narrative", "ur": "میڈیا کا بیانیہ"},
        "definition": {"en": "How the country is shown in the media of the host country"},
        "items": [
          {"questionnaire": "main", "item": "image-abroad", "polarity": "negative"},
          {"questionnaire": "main", "item": "years-abroad", "polarity": "positive"}
        ],
        "codes": ["media-stereotype"]
      }""";

  private ThemeExamples() {}
}
