package org.safeer.survey.questionnaire;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What an answer to an item may be.
 *
 * @param item the item's key
 * @param points the values of its scale; empty unless it is a Likert item
 * @param options the keys of its options; empty unless it is a single-choice item
 * @param range its numbers; null unless it is a number item
 * @param maximumLength most characters of an answer; 0 unless it is a text item
 * @param notApplicable whether "does not apply to me" is an answer
 * @param required whether no answer is none
 */
public record PublishedItem(
    String item,
    ItemType type,
    Set<Integer> points,
    Set<String> options,
    NumberRange range,
    int maximumLength,
    boolean notApplicable,
    boolean required) {

  static PublishedItem of(QuestionnaireContent content, QuestionnaireItem item) {
    ResponseScale scale = item.scale() == null ? null : content.scales().get(item.scale());
    return new PublishedItem(
        item.item(),
        item.type(),
        scale == null ? Set.of() : keys(scale.points(), ScalePoint::value),
        item.options() == null ? Set.of() : keys(item.options(), ItemOption::option),
        range(item),
        item.maximumLength() == null ? 0 : item.maximumLength(),
        scale != null && scale.notApplicable(),
        item.required());
  }

  private static <T, K> Set<K> keys(List<T> list, Function<T, K> key) {
    return list.stream().map(key).collect(Collectors.toUnmodifiableSet());
  }

  private static NumberRange range(QuestionnaireItem item) {
    return item.type() == ItemType.NUMBER
        ? new NumberRange(item.minimum(), item.maximum(), item.decimals())
        : null;
  }
}
