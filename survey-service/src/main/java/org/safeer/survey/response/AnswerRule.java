package org.safeer.survey.response;

import org.safeer.survey.Findings;
import org.safeer.survey.questionnaire.ItemType;
import org.safeer.survey.questionnaire.PublishedItem;

/** What answers the items of one type. */
interface AnswerRule {

  /** The rule of a type whose items take answers. */
  static AnswerRule of(ItemType type) {
    return switch (type) {
      case LIKERT -> new ScaleRule();
      case SINGLE_CHOICE, YES_NO -> new SingleChoiceRule();
      case MULTIPLE_CHOICE -> new MultipleChoiceRule();
      case RANKING -> new RankingRule();
      case NUMBER -> new NumberRule();
      case DATE -> new DateRule();
      case TEXT -> new TextRule();
      case MATRIX, NOTE, CALCULATED ->
          throw new IllegalArgumentException("no answer is given to a " + type);
    };
  }

  /** The member of an answer that answers them. */
  String member();

  /**
   * Finds what is wrong with an answer.
   *
   * @param answer has that member, and no other but {@code text} beside a choice
   * @param found seen from the answer
   */
  void check(PublishedItem item, Answer answer, Findings found);

  /** The spelling that all answers share that say the same. */
  default Answer canonical(PublishedItem item, Answer answer) {
    return answer;
  }
}
