package org.safeer.survey.response;

import org.safeer.survey.Findings;
import org.safeer.survey.questionnaire.PublishedItem;

/** By a point of the item's scale. */
final class ScaleRule implements AnswerRule {

  @Override
  public String member() {
    return "value";
  }

  @Override
  public void check(PublishedItem item, Answer answer, Findings found) {
    boolean point = item.points().contains(answer.value());
    found.at("value").require(point, "scale-point", "is no point of the item's scale");
  }
}
