package org.safeer.survey.questionnaire;

import java.util.List;
import java.util.Map;

/** An item answered by a set of its options, apart from those answered by one. */
record MultipleItemState(
    String item, Map<String, String> label, List<OptionState> options, boolean sensitive) {

  static MultipleItemState of(QuestionnaireItem item) {
    return new MultipleItemState(
        item.item(), item.label(), OptionState.all(item), item.sensitive());
  }
}
