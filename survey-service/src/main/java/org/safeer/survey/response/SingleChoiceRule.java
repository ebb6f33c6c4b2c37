package org.safeer.survey.response;

import java.util.List;
import org.safeer.survey.Findings;
import org.safeer.survey.questionnaire.PublishedItem;

/** By one of the item's options, and words if that option asks for them. */
final class SingleChoiceRule implements AnswerRule {

  @Override
  public String member() {
    return "option";
  }

  @Override
  public void check(PublishedItem item, Answer answer, Findings found) {
    boolean option = item.choices().options().contains(answer.option());
    found.at("option").require(option, "option", "is no option of the item");
    SpecifiedWords.check(item.choices(), List.of(answer.option()), answer.text(), found);
  }
}
