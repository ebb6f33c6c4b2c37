package org.safeer.survey.questionnaire;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.safeer.survey.logic.Domain;
import org.safeer.survey.logic.Value;

/** Every answer that the items of a questionnaire can have, as far as they can be listed. */
final class ItemDomains {

  /** Of this many options, 256 sets; of more they are not listed. */
  private static final int MOST_CHOICES = 8;

  private static final Domain NO_ANSWER = new Domain.Values(List.of(Value.NOTHING));

  private final QuestionnaireContent content;
  private final Map<String, Domain> known = new HashMap<>();

  ItemDomains(QuestionnaireContent content) {
    this.content = content;
  }

  /** Of the items that were taken in, by key. */
  Map<String, Domain> known() {
    return known;
  }

  /** Takes in an item that may be asked, or be left without an answer. */
  void add(QuestionnaireItem item) {
    item.asked()
        .forEach(
            one -> {
              Domain answers = answers(one);
              if (answers != null) {
                known.put(one.item(), answers.orNothing());
              }
            });
  }

  /** Takes in an item that never is asked. */
  void addNeverAsked(QuestionnaireItem item) {
    item.asked().forEach(one -> known.put(one.item(), NO_ANSWER));
  }

  /** What can be answered to it; null if that cannot be listed. */
  Domain answers(QuestionnaireItem item) {
    return switch (item.type()) {
      case LIKERT -> values(points(item));
      case SINGLE_CHOICE, YES_NO -> values(options(item).map(Value::text));
      case MULTIPLE_CHOICE ->
          item.choices().size() > MOST_CHOICES
              ? null
              : values(sets(item).stream().map(Value::selected));
      case NUMBER -> new Domain.Range(item.minimum(), item.maximum(), item.decimals(), false);
      default -> null;
    };
  }

  private Stream<Value> points(QuestionnaireItem item) {
    return content.scaleOf(item).points().stream().map(point -> Value.number(point.value()));
  }

  private static Stream<String> options(QuestionnaireItem item) {
    return item.choices().stream().map(ItemOption::option);
  }

  /** The sets of its options, each in the questionnaire's order; the empty one is no answer. */
  private static List<List<String>> sets(QuestionnaireItem item) {
    List<List<String>> sets = new ArrayList<>(List.of(List.of()));
    options(item)
        .forEach(
            option ->
                sets.addAll(
                    sets.stream()
                        .map(set -> Stream.concat(set.stream(), Stream.of(option)).toList())
                        .toList()));
    return sets.subList(1, sets.size());
  }

  private static Domain values(Stream<Value> values) {
    return new Domain.Values(values.toList());
  }
}
