package org.safeer.survey.response;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.safeer.kit.problem.FieldError;
import org.safeer.survey.Findings;
import org.safeer.survey.logic.Evaluation;
import org.safeer.survey.logic.Value;
import org.safeer.survey.questionnaire.Calculation;
import org.safeer.survey.questionnaire.CalculationResult;
import org.safeer.survey.questionnaire.ItemLogic;
import org.safeer.survey.questionnaire.PublishedItem;
import org.safeer.survey.questionnaire.PublishedQuestionnaire;

/** Answers checked item by item against the published questionnaire they were given to. */
public final class AnswerSheet {

  private static final String ONE_OF =
      "must hold one of value, option, options, number, text, ranking, date and missing; text may"
          + " also stand beside option or options";

  private final Map<String, Answer> complete = new LinkedHashMap<>();
  private final Findings found = new Findings();
  private final AnswerValues values;

  private AnswerSheet(AnswerValues values) {
    this.values = values;
  }

  /**
   * Checks every answer, and every item for its answer.
   *
   * @param at when they were submitted, for items whose conditions depend on the day
   */
  public static AnswerSheet check(
      PublishedQuestionnaire questionnaire, Map<String, Answer> answers, Instant at) {
    AnswerSheet sheet = new AnswerSheet(new AnswerValues(at));
    sheet.refuseStrangers(questionnaire, answers);
    questionnaire.items().values().forEach(item -> sheet.check(item, answers.get(item.item())));
    // A constraint may read any item: all answers must be known before.
    questionnaire.items().values().forEach(sheet::checkLogic);
    return sheet;
  }

  /** Each answer by itself, of somebody who has not come to the end yet. */
  static AnswerSheet partial(PublishedQuestionnaire questionnaire, Map<String, Answer> answers) {
    AnswerSheet sheet = new AnswerSheet(new AnswerValues(Instant.EPOCH));
    sheet.refuseStrangers(questionnaire, answers);
    questionnaire.items().values().stream()
        .filter(item -> answers.containsKey(item.item()))
        .forEach(item -> sheet.checkAsked(item, answers.get(item.item())));
    return sheet;
  }

  private void refuseStrangers(PublishedQuestionnaire questionnaire, Map<String, Answer> answers) {
    answers.keySet().stream()
        .filter(key -> !questionnaire.items().containsKey(key))
        .forEach(key -> refuse(key, questionnaire.silent().contains(key)));
  }

  /** Every item of the questionnaire, those left out as not answered; of a part, what is given. */
  public Map<String, Answer> complete() {
    return complete;
  }

  /** What is wrong with them, with pointers as into a submission. */
  public List<FieldError> errors() {
    return found.errors();
  }

  private void refuse(String key, boolean silent) {
    Findings place = found.at("answers", key);
    if (silent) {
      place.add("takes-no-answer", "is a note, or a matrix whose rows are answered instead");
    } else {
      place.add("unknown-item", "is no item of the questionnaire");
    }
  }

  private void check(PublishedItem item, Answer given) {
    if (!values.all(item.logic().relevant())) {
      leaveOut(item, given);
    } else if (item.logic().calculation() != null) {
      calculate(item, given);
    } else {
      checkAsked(item, given);
      values.put(item.item(), complete.get(item.item()));
    }
  }

  private void leaveOut(PublishedItem item, Answer given) {
    complete.put(item.item(), Answer.missing(MissingKind.NOT_ASKED));
    boolean silent =
        given == null
            || Answer.NONE.equals(given)
            || Answer.missing(MissingKind.NOT_ASKED).equals(given);
    found
        .at("answers", item.item())
        .require(silent, "not-relevant", "answers what is not asked after the other answers");
  }

  /** Who sends a response again as it was read, sends what was calculated along. */
  private void calculate(PublishedItem item, Answer given) {
    Calculation calculation = item.logic().calculation();
    Evaluation result = values.evaluate(calculation.expression());
    Answer answer = CalculatedAnswer.of(result, calculation.result());
    complete.put(item.item(), answer);
    if (answer.missing() == null && result instanceof Value value) {
      // All digits of a number, of which the answer keeps six.
      boolean number = calculation.result() == CalculationResult.NUMBER;
      values.put(item.item(), number ? Value.number(value.asNumber()) : value);
    }
    found
        .at("answers", item.item())
        .require(
            given == null || given.equals(answer),
            "calculated",
            "is calculated from the other answers, and differs from what was calculated");
  }

  private void checkLogic(PublishedItem item) {
    Answer answer = complete.get(item.item());
    ItemLogic logic = item.logic();
    Findings place = found.at("answers", item.item());
    if (answer.missing() == null && logic.constraint() != null) {
      String wording = logic.constraintMessage();
      place.require(
          values.isMet(logic.constraint(), answer),
          "constraint",
          "does not meet the item's constraint" + (wording == null ? "" : ": " + wording));
    }
    if (answer.missing() == MissingKind.NO_ANSWER && logic.requiredIf() != null) {
      boolean required = !item.required() && values.holds(logic.requiredIf());
      place.require(!required, "required", "must be answered after the other answers");
    }
  }

  private void checkAsked(PublishedItem item, Answer given) {
    Answer answer = given == null ? Answer.NONE : given;
    Findings place = found.at("answers", item.item());
    complete.put(item.item(), answer);
    List<String> members = answer.members();
    if (members.size() != 1) {
      place.add("one-of", ONE_OF);
    } else if (answer.missing() != null) {
      MissingRule.check(item, answer.missing(), place);
    } else {
      checkGiven(item, answer, members.get(0), place);
    }
  }

  private void checkGiven(PublishedItem item, Answer answer, String member, Findings place) {
    AnswerRule rule = AnswerRule.of(item.type());
    if (member.equals(rule.member())) {
      rule.check(item, answer, place);
      complete.put(item.item(), rule.canonical(item, answer));
    } else {
      place.at(member).add("item-type", "does not answer an item of this type");
    }
  }
}
