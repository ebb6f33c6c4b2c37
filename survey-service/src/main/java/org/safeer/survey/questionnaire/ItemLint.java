package org.safeer.survey.questionnaire;

import java.math.BigDecimal;
import java.util.Set;
import org.safeer.survey.Findings;

/** The rules that go across the members of one item: each type has members of its own. */
final class ItemLint {

  private ItemLint() {}

  /**
   * @param scales the keys of the questionnaire's scales
   */
  static void check(QuestionnaireItem item, Set<String> scales, Findings found) {
    ItemMembers.check(item, found);
    boolean worded = item.label() != null || item.type() == ItemType.CALCULATED;
    found.at("label").require(worded, "not-empty", "must not be empty");
    switch (item.type()) {
      case LIKERT -> scale(item, scales, found.at("scale"));
      case MATRIX -> {
        scale(item, scales, found.at("scale"));
        boolean rows = item.rows() != null && !item.rows().isEmpty();
        found.at("rows").require(rows, "too-few-rows", "needs a row");
      }
      case SINGLE_CHOICE, MULTIPLE_CHOICE, RANKING, YES_NO -> ChoiceLint.check(item, found);
      case NUMBER -> number(item, found);
      case DATE -> date(item, found.at("latest"));
      case CALCULATED ->
          found
              .at("calculation")
              .require(
                  item.calculation() != null, "required", "is required for an item of this type");
      case TEXT, NOTE -> {
        // Have no rule across their members.
      }
    }
  }

  private static void scale(QuestionnaireItem item, Set<String> scales, Findings found) {
    if (item.scale() == null) {
      found.add("required", "is required for an item of this type");
    } else if (!scales.contains(item.scale())) {
      found.add("unknown-scale", "is not one of /scales");
    }
  }

  private static void number(QuestionnaireItem item, Findings found) {
    fineEnough(item.minimum(), item, found.at("minimum"));
    fineEnough(item.maximum(), item, found.at("maximum"));
    if (item.minimum() != null
        && item.maximum() != null
        && item.minimum().compareTo(item.maximum()) > 0) {
      found.at("maximum").add("range", "is less than the minimum");
    }
  }

  private static void fineEnough(BigDecimal bound, QuestionnaireItem item, Findings found) {
    NumberRange finest = new NumberRange(null, null, item.decimals());
    if (bound != null && !finest.isFineEnough(bound)) {
      found.add("decimals", "has more decimals than an answer may have");
    }
  }

  private static void date(QuestionnaireItem item, Findings found) {
    boolean reversed =
        item.earliest() != null && item.latest() != null && item.latest().isBefore(item.earliest());
    found.require(!reversed, "range", "is before the earliest day");
  }
}
