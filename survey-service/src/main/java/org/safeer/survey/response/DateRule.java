package org.safeer.survey.response;

import org.safeer.survey.Findings;
import org.safeer.survey.questionnaire.PublishedItem;

/** By a day in the item's range. */
final class DateRule implements AnswerRule {

  @Override
  public String member() {
    return "date";
  }

  @Override
  public void check(PublishedItem item, Answer answer, Findings found) {
    boolean held = item.dates().holds(answer.date());
    found.at("date").require(held, "range", "is outside the item's range");
  }
}
