package org.safeer.survey.response;

import org.safeer.survey.Findings;
import org.safeer.survey.questionnaire.NumberRange;
import org.safeer.survey.questionnaire.PublishedItem;

/** By a number in the item's range. */
final class NumberRule implements AnswerRule {

  @Override
  public String member() {
    return "number";
  }

  @Override
  public void check(PublishedItem item, Answer answer, Findings found) {
    NumberRange range = item.range();
    Findings number = found.at("number");
    number.require(range.holds(answer.number()), "range", "is outside the item's range");
    boolean fine = range.isFineEnough(answer.number());
    number.require(fine, "decimals", "has more decimals than the item takes");
  }
}
