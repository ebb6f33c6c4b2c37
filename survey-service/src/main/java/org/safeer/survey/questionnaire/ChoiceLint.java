package org.safeer.survey.questionnaire;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.safeer.survey.Findings;

/** The rules of options, and of how many of them may be chosen. */
final class ChoiceLint {

  private final QuestionnaireItem item;
  private final List<ItemOption> options;
  private final Findings found;

  private ChoiceLint(QuestionnaireItem item, Findings found) {
    this.item = item;
    this.options = item.choices();
    this.found = found;
  }

  static void check(QuestionnaireItem item, Findings found) {
    ChoiceLint lint = new ChoiceLint(item, found);
    lint.keys();
    lint.flags();
    lint.bounds();
  }

  private void keys() {
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < options.size(); i++) {
      boolean other = seen.add(options.get(i).option());
      found
          .at("options", i, "option")
          .require(other, "duplicate-option", "is another option's key");
    }
    if (item.type() == ItemType.YES_NO) {
      boolean both = seen.equals(YesNo.KEYS);
      found.at("options").require(both, "yes-no-options", "needs the options yes and no alone");
    } else {
      found.at("options").require(options.size() > 1, "too-few-options", "needs two options");
    }
  }

  private void flags() {
    boolean multiple = item.type() == ItemType.MULTIPLE_CHOICE;
    boolean chosen = multiple || item.type() == ItemType.SINGLE_CHOICE;
    for (int i = 0; i < options.size(); i++) {
      Findings option = found.at("options", i);
      option
          .at("exclusive")
          .require(
              multiple || !options.get(i).standsAlone(),
              "not-allowed",
              "belongs to an option of a multiple choice");
      option
          .at("specify")
          .require(
              chosen || !options.get(i).takesWords(),
              "not-allowed",
              "belongs to an option of a single or multiple choice");
    }
  }

  private void bounds() {
    Integer least = item.minimumChoices();
    Integer most = item.maximumChoices();
    long together = options.stream().filter(option -> !option.standsAlone()).count();
    String tooMany = "is more than can be chosen together";
    found.at("minimumChoices").require(least == null || least <= together, "range", tooMany);
    found.at("maximumChoices").require(most == null || most <= together, "range", tooMany);
    found
        .at("maximumChoices")
        .require(
            least == null || most == null || least <= most, "range", "is less than the minimum");
  }
}
