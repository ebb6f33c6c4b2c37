package org.safeer.survey.response;

import java.util.List;
import java.util.Set;
import org.safeer.survey.Findings;
import org.safeer.survey.questionnaire.Choices;
import org.safeer.survey.questionnaire.PublishedItem;

/** By a set of the item's options, and words if one of them asks for them. */
final class MultipleChoiceRule implements AnswerRule {

  @Override
  public String member() {
    return "options";
  }

  @Override
  public void check(PublishedItem item, Answer answer, Findings found) {
    Choices choices = item.choices();
    List<String> chosen = answer.options().stream().distinct().toList();
    boolean alone = chosen.stream().anyMatch(choices.exclusive()::contains);
    Findings options = found.at("options");
    ChosenOptions.known(choices, answer.options(), options);
    options.require(
        !alone || chosen.size() == 1, "exclusive", "goes beyond an option that is chosen alone");
    if (!alone) {
      ChosenOptions.count(choices, chosen.size(), options);
    }
    SpecifiedWords.check(choices, chosen, answer.text(), found);
  }

  /** A set has no order of its own: the item's serves. */
  @Override
  public Answer canonical(PublishedItem item, Answer answer) {
    Set<String> chosen = Set.copyOf(answer.options());
    List<String> ordered = item.choices().options().stream().filter(chosen::contains).toList();
    return answer.with(ordered, answer.text());
  }
}
