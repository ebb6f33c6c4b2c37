package org.safeer.survey.consentform;

import java.util.List;
import java.util.Map;

/**
 * A consent form as those see it who show it to participants.
 *
 * @param formVersion how consents name it
 * @param text what it says, by language tag
 * @param withdrawal what a withdrawal can undo and what it cannot, by language tag
 * @param scopes what can be agreed to on it
 */
public record ConsentFormView(
    String study,
    String formVersion,
    Map<String, String> title,
    Map<String, String> text,
    Map<String, String> withdrawal,
    List<ConsentScope> scopes,
    long version) {

  static ConsentFormView of(ConsentForm form) {
    ConsentFormContent content = form.content();
    return new ConsentFormView(
        form.key().study(),
        form.key().formVersion(),
        content.title(),
        content.text(),
        content.withdrawal(),
        content.scopes(),
        form.version());
  }
}
