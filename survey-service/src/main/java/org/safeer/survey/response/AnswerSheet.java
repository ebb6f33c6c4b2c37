package org.safeer.survey.response;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.safeer.kit.problem.FieldError;
import org.safeer.survey.Findings;
import org.safeer.survey.questionnaire.PublishedItem;
import org.safeer.survey.questionnaire.PublishedQuestionnaire;

/** Answers checked item by item against the published questionnaire they were given to. */
final class AnswerSheet {

  private static final String ONE_OF =
      "must hold one of value, option, options, number, text, ranking, date and missing; text may"
          + " also stand beside option or options";

  private final Map<String, Answer> complete = new LinkedHashMap<>();
  private final Findings found = new Findings();

  private AnswerSheet() {}

  static AnswerSheet check(PublishedQuestionnaire questionnaire, Map<String, Answer> answers) {
    AnswerSheet sheet = new AnswerSheet();
    answers.keySet().stream()
        .filter(key -> !questionnaire.items().containsKey(key))
        .forEach(key -> sheet.refuse(key, questionnaire.silent().contains(key)));
    questionnaire.items().values().forEach(item -> sheet.check(item, answers.get(item.item())));
    return sheet;
  }

  /** Every item of the questionnaire, those left out as not answered. */
  Map<String, Answer> complete() {
    return complete;
  }

  List<FieldError> errors() {
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
