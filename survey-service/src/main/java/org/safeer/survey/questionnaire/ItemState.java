package org.safeer.survey.questionnaire;

import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * What others learn of an item that they count by its points or options.
 *
 * @param type Likert or single choice: a matrix is told row by row, yes or no is a choice of two
 * @param points of a Likert item, ascending; else null
 * @param options of a choice; else null
 */
record ItemState(
    String item,
    ItemType type,
    Map<String, String> label,
    List<ScalePoint> points,
    List<OptionState> options,
    boolean sensitive) {

  static ItemState of(QuestionnaireContent content, QuestionnaireItem item) {
    boolean likert = item.type() == ItemType.LIKERT;
    return new ItemState(
        item.item(),
        likert ? ItemType.LIKERT : ItemType.SINGLE_CHOICE,
        item.label(),
        likert ? ascending(content.scaleOf(item).points()) : null,
        likert ? null : OptionState.all(item),
        item.sensitive());
  }

  private static List<ScalePoint> ascending(List<ScalePoint> points) {
    return points.stream().sorted(Comparator.comparing(ScalePoint::value)).toList();
  }
}
