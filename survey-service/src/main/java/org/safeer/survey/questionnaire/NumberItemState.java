package org.safeer.survey.questionnaire;

import java.math.BigDecimal;
import java.util.Map;
import org.safeer.survey.Decimals;

/** An item answered by a number; those that read closed items alone do not meet it among them. */
record NumberItemState(
    String item,
    Map<String, String> label,
    Map<String, String> unit,
    BigDecimal minimum,
    BigDecimal maximum,
    int decimals,
    boolean sensitive) {

  /** BCP 47 for what is no language: a key. */
  private static final String NO_LANGUAGE = "zxx";

  static boolean isOne(QuestionnaireItem item) {
    return item.type() == ItemType.NUMBER || item.result() == CalculationResult.NUMBER;
  }

  static NumberItemState of(QuestionnaireItem item) {
    return new NumberItemState(
        item.item(),
        item.label() == null ? Map.of(NO_LANGUAGE, item.item()) : item.label(),
        item.unit(),
        item.minimum(),
        item.maximum(),
        item.decimals() == null ? Decimals.MOST_DECIMALS : item.decimals(),
        item.sensitive());
  }
}
