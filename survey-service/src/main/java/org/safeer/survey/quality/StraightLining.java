package org.safeer.survey.quality;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.safeer.survey.questionnaire.LikertBlock;
import org.safeer.survey.questionnaire.PublishedQuestionnaire;
import org.safeer.survey.response.Answer;

/**
 * The same point of the scale for every item of a block: "simple nondifferentiation" (Kim, Dykema,
 * Stevenson, Black and Moberg 2019, Social Science Computer Review 37(2), 214–233,
 * doi:10.1177/0894439317752406).
 */
final class StraightLining {

  /** Answered items from which on it is looked at: three alike are common among honest answers. */
  static final int FEWEST_ANSWERS = 4;

  /** On a scale of two points, honest answers are alike too often. */
  private static final int FEWEST_POINTS = 3;

  private StraightLining() {}

  static List<Finding> of(PublishedQuestionnaire questionnaire, Map<String, Answer> answers) {
    List<Finding> found = new ArrayList<>();
    questionnaire.blocks().forEach(block -> check(block, answers, found));
    return found;
  }

  private static void check(LikertBlock block, Map<String, Answer> answers, List<Finding> found) {
    List<String> answered =
        block.items().stream().filter(item -> value(answers, item) != null).toList();
    if (answered.size() < FEWEST_ANSWERS || block.points().size() < FEWEST_POINTS) {
      return;
    }
    Integer point = value(answers, answered.get(0));
    if (answered.stream().allMatch(item -> point.equals(value(answers, item)))) {
      boolean contradictory = isContradictory(block, answered, point);
      found.add(
          new Finding(
              QualityFlag.STRAIGHT_LINING,
              block.item(),
              answered.size(),
              FEWEST_ANSWERS,
              contradictory ? true : null));
    }
  }

  private static Integer value(Map<String, Answer> answers, String item) {
    Answer answer = answers.get(item);
    return answer == null ? null : answer.value();
  }

  /** Agreeing to a thing and to its opposite; to be in the middle of both is none. */
  private static boolean isContradictory(LikertBlock block, List<String> answered, int point) {
    long reversed = answered.stream().filter(block.reversed()::contains).count();
    return reversed > 0 && reversed < answered.size() && !isMiddle(block.points(), point);
  }

  private static boolean isMiddle(TreeSet<Integer> points, int point) {
    return points.headSet(point).size() == points.tailSet(point, false).size();
  }
}
