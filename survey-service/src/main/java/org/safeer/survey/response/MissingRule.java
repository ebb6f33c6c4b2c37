package org.safeer.survey.response;

import org.safeer.survey.Findings;
import org.safeer.survey.questionnaire.PublishedItem;

/** Which reasons an item takes for having no answer, whatever its type. */
final class MissingRule {

  private MissingRule() {}

  static void check(PublishedItem item, MissingKind missing, Findings found) {
    boolean offered =
        switch (missing) {
          case NO_ANSWER -> true;
          case NOT_APPLICABLE -> item.notApplicable();
          case PREFER_NOT_TO_SAY -> item.preferNotToSay();
          case NOT_ASKED -> false;
        };
    found.at("missing").require(offered, "missing-not-allowed", "is not offered by the item");
    boolean answered = missing != MissingKind.NO_ANSWER || !item.required();
    found.require(answered, "required", "must be answered");
  }
}
