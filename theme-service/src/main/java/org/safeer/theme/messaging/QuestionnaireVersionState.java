package org.safeer.theme.messaging;

import java.util.List;
import org.safeer.theme.instrument.Item;
import org.safeer.theme.instrument.QuestionnaireVersion;
import org.safeer.theme.vocabulary.Patterns;

/** A published questionnaire version. */
record QuestionnaireVersionState(
    String study, String questionnaire, int questionnaireVersion, List<Item> items) {

  QuestionnaireVersionState {
    Patterns.requireKey(study);
    Patterns.requireKey(questionnaire);
    items.forEach(item -> Patterns.requireKey(item.item()));
  }

  QuestionnaireVersion questionnaire(long version) {
    return new QuestionnaireVersion(study, questionnaire, questionnaireVersion, version, items);
  }
}
