package org.safeer.survey.questionnaire;

import java.util.List;
import java.util.Map;

/** What others learn of an option; whether words come with it is nothing to them. */
record OptionState(String option, Map<String, String> label) {

  static List<OptionState> all(QuestionnaireItem item) {
    return item.choices().stream()
        .map(option -> new OptionState(option.option(), option.label()))
        .toList();
  }
}
