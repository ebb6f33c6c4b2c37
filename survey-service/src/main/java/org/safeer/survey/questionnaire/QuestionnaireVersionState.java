package org.safeer.survey.questionnaire;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.safeer.kit.id.StateVersions;
import org.safeer.kit.outbox.OutboxMessage;

/**
 * What other services learn of a published version; the contract is {@code
 * events/QuestionnaireVersionState/v1}. Scales are written out in each item, a matrix is told as
 * its rows; items whose answers stay here are not told.
 */
record QuestionnaireVersionState(
    String study,
    String questionnaire,
    int questionnaireVersion,
    long version,
    String contentHash,
    List<ItemState> items,
    List<NumberItemState> numberItems,
    List<MultipleItemState> multipleItems) {

  static final String TOPIC = "safeer.questionnaire-versions";

  static OutboxMessage message(QuestionnaireVersion published) {
    String key = published.key().text();
    return new OutboxMessage(
        TOPIC, key, key, "QuestionnaireVersionState", published.version(), of(published));
  }

  /** Says that a sandbox has forgotten the version. */
  static OutboxMessage tombstone(QuestionnaireVersion published) {
    String key = published.key().text();
    long version = StateVersions.next(published.version());
    return new OutboxMessage(TOPIC, key, key, "QuestionnaireVersionState", version, null);
  }

  private static QuestionnaireVersionState of(QuestionnaireVersion published) {
    QuestionnaireContent content = published.content();
    return new QuestionnaireVersionState(
        published.key().study(),
        published.key().questionnaire(),
        published.key().number(),
        published.version(),
        published.contentHash(),
        states(content, item -> item.type().isClosed(), item -> ItemState.of(content, item)),
        states(content, NumberItemState::isOne, NumberItemState::of),
        states(content, item -> item.type() == ItemType.MULTIPLE_CHOICE, MultipleItemState::of));
  }

  /** Null if there is none: the contract knows no empty list. */
  private static <T> List<T> states(
      QuestionnaireContent content,
      Predicate<QuestionnaireItem> which,
      Function<QuestionnaireItem, T> state) {
    List<T> states = content.asked().stream().filter(which).map(state).toList();
    return states.isEmpty() ? null : states;
  }
}
