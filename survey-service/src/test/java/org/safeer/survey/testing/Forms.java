package org.safeer.survey.testing;

import java.util.UUID;

/** Consent forms and what was agreed to on them. */
public final class Forms {

  /** In English and Urdu, for surveys and interviews. */
  public static final String FORM =
      """
      {
        "title": {"en": "Taking part"},
        "text": {"en": "We ask you questions.", "ur": "ہم آپ سے سوال پوچھتے ہیں۔"},
        "withdrawal": {"en": "You can leave.", "ur": "آپ جا سکتے ہیں۔"},
        "scopes": ["survey", "interview"]
      }""";

  private static final String CONSENT =
      """
      {"participant": "%s", "formVersion": "2", "scopes": %s, "language": "ur", "agreedAt": "%s"}""";

  private Forms() {}

  /**
   * A consent to these scopes.
   *
   * @param scopes a JSON array
   */
  public static String consent(UUID participant, String scopes, String agreedAt) {
    return CONSENT.formatted(participant, scopes, agreedAt);
  }
}
