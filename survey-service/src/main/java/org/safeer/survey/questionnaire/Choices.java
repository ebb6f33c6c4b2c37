package org.safeer.survey.questionnaire;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Which options answer an item, and how many of them at once.
 *
 * @param options their keys, in the order they are shown in; none for an item without options
 * @param exclusive those that are chosen alone or not at all
 * @param specified those that words may come with
 * @param minimum how many are chosen at least, where none of them is exclusive
 * @param maximum how many are chosen at most
 */
public record Choices(
    Set<String> options, Set<String> exclusive, Set<String> specified, int minimum, int maximum) {

  static Choices of(QuestionnaireItem item) {
    int all = item.choices().size();
    int most = item.maximumChoices() == null ? all : item.maximumChoices();
    return switch (item.type()) {
      case SINGLE_CHOICE, YES_NO -> of(item, 1, 1);
      case MULTIPLE_CHOICE ->
          of(item, item.minimumChoices() == null ? 1 : item.minimumChoices(), most);
      case RANKING -> of(item, item.maximumChoices() == null ? all : 1, most);
      default -> of(item, 0, 0);
    };
  }

  private static Choices of(QuestionnaireItem item, int minimum, int maximum) {
    return new Choices(
        keys(item, option -> true),
        keys(item, ItemOption::standsAlone),
        keys(item, ItemOption::takesWords),
        minimum,
        maximum);
  }

  private static Set<String> keys(QuestionnaireItem item, Predicate<ItemOption> which) {
    return item.choices().stream()
        .filter(which)
        .map(ItemOption::option)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }
}
