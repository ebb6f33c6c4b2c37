package org.safeer.survey.response;

import java.util.List;
import org.safeer.survey.Findings;
import org.safeer.survey.questionnaire.Choices;

/** What choosing several options and ranking them have in common. */
final class ChosenOptions {

  private ChosenOptions() {}

  /** Names each that is none of the item's. */
  static void known(Choices choices, List<String> chosen, Findings found) {
    for (int i = 0; i < chosen.size(); i++) {
      boolean option = choices.options().contains(chosen.get(i));
      found.at(i).require(option, "option", "is no option of the item");
    }
  }

  /** Says if they are too few or too many. */
  static void count(Choices choices, int chosen, Findings found) {
    String bound = "holds %s than the item's %d options";
    boolean enough = chosen >= choices.minimum();
    found.require(enough, "too-few-choices", bound.formatted("fewer", choices.minimum()));
    boolean few = chosen <= choices.maximum();
    found.require(few, "too-many-choices", bound.formatted("more", choices.maximum()));
  }
}
