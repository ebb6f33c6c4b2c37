package org.safeer.survey.response;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.safeer.kit.problem.FieldError;
import org.safeer.kit.problem.JsonPointers;
import org.safeer.survey.questionnaire.ItemType;
import org.safeer.survey.questionnaire.PublishedItem;
import org.safeer.survey.questionnaire.PublishedQuestionnaire;

/** Answers checked item by item against the published questionnaire they were given to. */
final class AnswerSheet {

  private final Map<String, Answer> complete = new LinkedHashMap<>();
  private final List<FieldError> errors = new ArrayList<>();

  private AnswerSheet() {}

  static AnswerSheet check(PublishedQuestionnaire questionnaire, Map<String, Answer> answers) {
    AnswerSheet sheet = new AnswerSheet();
    answers.keySet().stream()
        .filter(item -> !questionnaire.items().containsKey(item))
        .forEach(item -> sheet.add("unknown-item", "is no item of the questionnaire", item));
    questionnaire.items().values().forEach(item -> sheet.check(item, answers.get(item.item())));
    return sheet;
  }

  /** Every item of the questionnaire, those left out as not answered. */
  Map<String, Answer> complete() {
    return complete;
  }

  List<FieldError> errors() {
    return errors;
  }

  private void check(PublishedItem item, Answer given) {
    Answer answer = given == null ? Answer.NONE : given;
    complete.put(item.item(), answer);
    if (answer.given() != 1) {
      add("one-of", "must hold one of value, option and missing", item.item());
    } else if (answer.missing() != null) {
      checkMissing(item, answer.missing());
    } else if (item.type() == ItemType.LIKERT) {
      checkPoint(item, answer);
    } else {
      checkOption(item, answer);
    }
  }

  private void checkMissing(PublishedItem item, MissingKind missing) {
    if (missing == MissingKind.NO_ANSWER && item.required()) {
      add("required", "must be answered", item.item());
    }
    if (missing == MissingKind.NOT_APPLICABLE && !item.notApplicable()) {
      add("missing-not-allowed", "is not offered by the item", item.item(), "missing");
    }
  }

  private void checkPoint(PublishedItem item, Answer answer) {
    if (answer.value() == null) {
      add("item-type", "does not answer a likert item", item.item(), "option");
    } else if (!item.points().contains(answer.value())) {
      add("scale-point", "is no point of the item's scale", item.item(), "value");
    }
  }

  private void checkOption(PublishedItem item, Answer answer) {
    if (answer.option() == null) {
      add("item-type", "does not answer a single-choice item", item.item(), "value");
    } else if (!item.options().contains(answer.option())) {
      add("option", "is no option of the item", item.item(), "option");
    }
  }

  private void add(String rule, String what, String item, String... member) {
    String pointer = JsonPointers.of("answers", item) + (member.length == 0 ? "" : "/" + member[0]);
    errors.add(new FieldError(pointer, rule, pointer + " " + what + "."));
  }
}
