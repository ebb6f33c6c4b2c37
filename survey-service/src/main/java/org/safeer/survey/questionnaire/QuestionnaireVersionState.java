package org.safeer.survey.questionnaire;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.safeer.kit.id.StateVersions;
import org.safeer.kit.outbox.OutboxMessage;

/**
 * What other services learn of a published version; the contract is {@code
 * events/QuestionnaireVersionState/v1}. Scales are written out in each item; text items stay here.
 */
record QuestionnaireVersionState(
    String study,
    String questionnaire,
    int questionnaireVersion,
    long version,
    String contentHash,
    List<ItemState> items,
    List<NumberItemState> numberItems) {

  static final String TOPIC = "safeer.questionnaire-versions";

  record ItemState(
      String item,
      ItemType type,
      Map<String, String> label,
      List<ScalePoint> points,
      List<ItemOption> options,
      boolean sensitive) {}

  /** A number item; those that read closed items alone do not meet it among them. */
  record NumberItemState(
      String item,
      Map<String, String> label,
      Map<String, String> unit,
      BigDecimal minimum,
      BigDecimal maximum,
      int decimals,
      boolean sensitive) {

    static NumberItemState of(QuestionnaireItem item) {
      return new NumberItemState(
          item.item(),
          item.label(),
          item.unit(),
          item.minimum(),
          item.maximum(),
          item.decimals(),
          item.sensitive());
    }
  }

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
        content.items().stream()
            .filter(item -> item.type().isClosed())
            .map(item -> item(content, item))
            .toList(),
        numberItems(content));
  }

  private static List<NumberItemState> numberItems(QuestionnaireContent content) {
    List<NumberItemState> numbers =
        content.items().stream()
            .filter(item -> item.type() == ItemType.NUMBER)
            .map(NumberItemState::of)
            .toList();
    return numbers.isEmpty() ? null : numbers;
  }

  private static ItemState item(QuestionnaireContent content, QuestionnaireItem item) {
    List<ScalePoint> points =
        item.scale() == null ? null : ascending(content.scales().get(item.scale()).points());
    return new ItemState(
        item.item(), item.type(), item.label(), points, item.options(), item.sensitive());
  }

  private static List<ScalePoint> ascending(List<ScalePoint> points) {
    return points.stream().sorted(Comparator.comparing(ScalePoint::value)).toList();
  }
}
