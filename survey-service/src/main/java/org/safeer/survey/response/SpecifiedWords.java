package org.safeer.survey.response;

import java.util.List;
import org.safeer.survey.Findings;
import org.safeer.survey.questionnaire.Choices;

/** Words beside a choice: only where an option was chosen that asks to specify. */
final class SpecifiedWords {

  private static final int LONGEST = 1000;

  private SpecifiedWords() {}

  /**
   * @param text null if there are none
   */
  static void check(Choices choices, List<String> chosen, String text, Findings found) {
    if (text == null) {
      return;
    }
    boolean asked = chosen.stream().anyMatch(choices.specified()::contains);
    found.at("text").require(asked, "specify", "belongs to an option that asks to specify");
    TextRule.check(text, LONGEST, found.at("text"));
  }
}
