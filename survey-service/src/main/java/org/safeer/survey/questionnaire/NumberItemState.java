package org.safeer.survey.questionnaire;

import java.math.BigDecimal;
import java.util.Map;

/** A number item; those that read closed items alone do not meet it among them. */
record NumberItemState(
    String item,
    Map<String, String> label,
    Map<String, String> unit,
    BigDecimal minimum,
    BigDecimal maximum,
    int decimals,
    boolean sensitive) {

  static NumberItemState of(QuestionnaireItem item) {
    return new NumberItemState(
        item.item(),
        item.label(),
        item.unit(),
        item.minimum(),
        item.maximum(),
        item.decimals(),
        item.sensitive());
  }
}
