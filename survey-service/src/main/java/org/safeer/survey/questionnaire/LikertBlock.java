package org.safeer.survey.questionnaire;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Likert items that stand together and share a scale: the rows of a matrix, or neighbours in one
 * section.
 *
 * @param item key of the matrix, or of the first of the neighbours
 * @param items their own keys, in the order they are asked in
 * @param reversed those of them where agreement means the opposite
 * @param points the values of their scale
 */
public record LikertBlock(
    String item, List<String> items, Set<String> reversed, TreeSet<Integer> points) {

  /** The blocks of a questionnaire, in the order they are asked in; a lone item is none. */
  static List<LikertBlock> of(QuestionnaireContent content) {
    List<LikertBlock> blocks = new ArrayList<>();
    List<QuestionnaireItem> neighbours = new ArrayList<>();
    for (QuestionnaireItem item : content.items()) {
      if (!neighbours.isEmpty() && !standTogether(neighbours.get(0), item)) {
        add(content, neighbours.get(0).item(), neighbours, blocks);
        neighbours.clear();
      }
      if (item.type() == ItemType.MATRIX) {
        add(content, item.item(), item.asked().toList(), blocks);
      } else if (item.type() == ItemType.LIKERT) {
        neighbours.add(item);
      }
    }
    if (!neighbours.isEmpty()) {
      add(content, neighbours.get(0).item(), neighbours, blocks);
    }
    return List.copyOf(blocks);
  }

  private static boolean standTogether(QuestionnaireItem first, QuestionnaireItem next) {
    return next.type() == ItemType.LIKERT
        && Objects.equals(first.section(), next.section())
        && Objects.equals(first.scale(), next.scale());
  }

  private static void add(
      QuestionnaireContent content,
      String key,
      List<QuestionnaireItem> likert,
      List<LikertBlock> blocks) {
    if (likert.size() > 1) {
      TreeSet<Integer> points =
          content.scaleOf(likert.get(0)).points().stream()
              .map(ScalePoint::value)
              .collect(Collectors.toCollection(TreeSet::new));
      Set<String> reversed =
          likert.stream()
              .filter(QuestionnaireItem::reversed)
              .map(QuestionnaireItem::item)
              .collect(Collectors.toUnmodifiableSet());
      List<String> items = likert.stream().map(QuestionnaireItem::item).toList();
      blocks.add(new LikertBlock(key, items, reversed, points));
    }
  }
}
