package org.safeer.survey.questionnaire;

import java.util.Set;
import java.util.stream.Collectors;

/**
 * What an answer to an item may be. The row of a matrix is an item like any other here.
 *
 * @param item the item's key
 * @param points the values of its scale; empty unless it is a Likert item
 * @param choices its options; none unless it is answered by options
 * @param range its numbers; null unless it is a number item
 * @param dates its days; null unless it is a date item
 * @param maximumLength most characters of an answer; 0 unless it is a text item
 * @param notApplicable whether "does not apply to me" is an answer
 * @param preferNotToSay whether "I would rather not say" is
 * @param required whether no answer is none
 * @param logic when it is asked, and what an answer must meet
 */
public record PublishedItem(
    String item,
    ItemType type,
    Set<Integer> points,
    Choices choices,
    NumberRange range,
    DateRange dates,
    int maximumLength,
    boolean notApplicable,
    boolean preferNotToSay,
    boolean required,
    ItemLogic logic) {

  static PublishedItem of(QuestionnaireContent content, QuestionnaireItem item) {
    ResponseScale scale = content.scaleOf(item);
    Boolean preferNotToSay = scale == null ? item.preferNotToSay() : scale.preferNotToSay();
    return new PublishedItem(
        item.item(),
        item.type(),
        scale == null ? Set.of() : values(scale),
        Choices.of(item),
        item.type() == ItemType.NUMBER ? range(item) : null,
        item.type() == ItemType.DATE ? new DateRange(item.earliest(), item.latest()) : null,
        item.maximumLength() == null ? 0 : item.maximumLength(),
        scale != null && scale.notApplicable(),
        preferNotToSay != null,
        item.required(),
        ItemLogic.of(content, item));
  }

  /** Whether other services learn how it was answered. */
  boolean isTold() {
    return type.isTold() || logic.calculation() != null && logic.calculation().isTold();
  }

  private static Set<Integer> values(ResponseScale scale) {
    return scale.points().stream().map(ScalePoint::value).collect(Collectors.toUnmodifiableSet());
  }

  private static NumberRange range(QuestionnaireItem item) {
    return new NumberRange(item.minimum(), item.maximum(), item.decimals());
  }
}
