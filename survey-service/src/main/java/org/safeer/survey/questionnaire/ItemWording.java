package org.safeer.survey.questionnaire;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The words of an item in all languages, for whoever has to find it again in somebody else's file.
 *
 * @param labels of the item itself
 * @param headings of the matrix it is a row of; none for other items
 * @param options labels by option
 * @param points labels by the value of the scale point
 */
public record ItemWording(
    Set<String> labels,
    Set<String> headings,
    Map<String, Set<String>> options,
    Map<Integer, Set<String>> points) {

  static ItemWording of(QuestionnaireItem item, QuestionnaireItem parent, ResponseScale scale) {
    Map<String, Set<String>> options = new LinkedHashMap<>();
    item.choices().forEach(one -> options.put(one.option(), texts(one.label())));
    Map<Integer, Set<String>> points = new LinkedHashMap<>();
    if (scale != null) {
      scale.points().forEach(point -> points.put(point.value(), texts(point.label())));
    }
    boolean row = !parent.item().equals(item.item());
    return new ItemWording(
        texts(item.label()), row ? texts(parent.label()) : Set.of(), options, points);
  }

  /** What stands for each answer, by its key: all labels, and the key itself. */
  public Map<String, Set<String>> answers() {
    Map<String, Set<String>> answers = new LinkedHashMap<>();
    options.forEach((key, labels) -> answers.put(key, with(key, labels)));
    points.forEach((value, labels) -> answers.put(value.toString(), with(value, labels)));
    return answers;
  }

  private static Set<String> with(Object key, Set<String> labels) {
    return Stream.concat(Stream.of(key.toString()), labels.stream())
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private static Set<String> texts(Map<String, String> byLanguage) {
    return new LinkedHashSet<>(byLanguage.values());
  }
}
