package org.safeer.theme.messaging;

import java.util.List;
import java.util.stream.Stream;
import org.safeer.theme.instrument.Item;
import org.safeer.theme.instrument.QuestionnaireVersion;
import org.safeer.theme.vocabulary.Patterns;

/**
 * A published questionnaire version.
 *
 * @param numberItems items that are answered with a number, apart from the others; null if none
 */
record QuestionnaireVersionState(
    String study,
    String questionnaire,
    int questionnaireVersion,
    List<Item> items,
    List<NumberItemState> numberItems) {

  QuestionnaireVersionState {
    Patterns.requireKey(study);
    Patterns.requireKey(questionnaire);
    items.forEach(item -> Patterns.requireKey(item.item()));
  }

  QuestionnaireVersion questionnaire(long version) {
    return new QuestionnaireVersion(study, questionnaire, questionnaireVersion, version, all());
  }

  private List<Item> all() {
    Stream<Item> numbers =
        numberItems == null ? Stream.of() : numberItems.stream().map(NumberItemState::published);
    return Stream.concat(items.stream(), numbers).toList();
  }
}
