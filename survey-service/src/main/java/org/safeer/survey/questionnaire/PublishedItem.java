package org.safeer.survey.questionnaire;

import java.util.Set;
import java.util.stream.Collectors;

/**
 * What an answer to an item may be.
 *
 * @param item the item's key
 * @param points the values of its scale; empty unless it is a Likert item
 * @param options the keys of its options; empty unless it is a single-choice item
 * @param notApplicable whether "does not apply to me" is an answer
 * @param required whether no answer is none
 */
public record PublishedItem(
    String item,
    ItemType type,
    Set<Integer> points,
    Set<String> options,
    boolean notApplicable,
    boolean required) {

  static PublishedItem of(QuestionnaireContent content, QuestionnaireItem item) {
    return item.type() == ItemType.LIKERT
        ? likert(content.scales().get(item.scale()), item)
        : singleChoice(item);
  }

  private static PublishedItem likert(ResponseScale scale, QuestionnaireItem item) {
    Set<Integer> values =
        scale.points().stream().map(ScalePoint::value).collect(Collectors.toUnmodifiableSet());
    return new PublishedItem(
        item.item(), item.type(), values, Set.of(), scale.notApplicable(), item.required());
  }

  private static PublishedItem singleChoice(QuestionnaireItem item) {
    Set<String> keys =
        item.options().stream().map(ItemOption::option).collect(Collectors.toUnmodifiableSet());
    return new PublishedItem(item.item(), item.type(), Set.of(), keys, false, item.required());
  }
}
