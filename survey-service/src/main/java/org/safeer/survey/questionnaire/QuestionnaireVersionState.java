package org.safeer.survey.questionnaire;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.safeer.kit.outbox.OutboxMessage;

/**
 * What other services learn of a published version; the contract is {@code
 * events/QuestionnaireVersionState/v1}. Scales are written out in each item.
 */
record QuestionnaireVersionState(
    String study,
    String questionnaire,
    int questionnaireVersion,
    long version,
    String contentHash,
    List<ItemState> items) {

  static final String TOPIC = "safeer.questionnaire-versions";

  record ItemState(
      String item,
      ItemType type,
      Map<String, String> label,
      List<ScalePoint> points,
      List<ItemOption> options,
      boolean sensitive) {}

  static OutboxMessage message(QuestionnaireVersion published) {
    String key = published.key().text();
    return new OutboxMessage(
        TOPIC, key, key, "QuestionnaireVersionState", published.version(), of(published));
  }

  private static QuestionnaireVersionState of(QuestionnaireVersion published) {
    QuestionnaireContent content = published.content();
    return new QuestionnaireVersionState(
        published.key().study(),
        published.key().questionnaire(),
        published.key().number(),
        published.version(),
        published.contentHash(),
        content.items().stream().map(item -> item(content, item)).toList());
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
