package org.safeer.survey.response;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.safeer.kit.problem.FieldError;
import org.safeer.kit.problem.JsonPointers;
import org.safeer.survey.questionnaire.ItemType;
import org.safeer.survey.questionnaire.NumberRange;
import org.safeer.survey.questionnaire.PublishedItem;
import org.safeer.survey.questionnaire.PublishedQuestionnaire;

/** Answers checked item by item against the published questionnaire they were given to. */
final class AnswerSheet {

  /** What answers an item of each type. */
  private static final Map<ItemType, String> MEMBERS =
      Map.of(
          ItemType.LIKERT, "value",
          ItemType.SINGLE_CHOICE, "option",
          ItemType.NUMBER, "number",
          ItemType.TEXT, "text");

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
    List<String> members = answer.members();
    if (members.size() != 1) {
      add("one-of", "must hold one of value, option, number, text and missing", item.item());
    } else if (answer.missing() != null) {
      checkMissing(item, answer.missing());
    } else if (!members.get(0).equals(MEMBERS.get(item.type()))) {
      add("item-type", "does not answer an item of this type", item.item(), members.get(0));
    } else {
      checkGiven(item, answer);
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

  private void checkGiven(PublishedItem item, Answer answer) {
    switch (item.type()) {
      case LIKERT -> {
        boolean point = item.points().contains(answer.value());
        require(point, "scale-point", "is no point of the item's scale", item, "value");
      }
      case SINGLE_CHOICE -> {
        boolean option = item.options().contains(answer.option());
        require(option, "option", "is no option of the item", item, "option");
      }
      case NUMBER -> checkNumber(item, answer.number());
      case TEXT -> checkText(item, answer.text());
    }
  }

  private void checkNumber(PublishedItem item, BigDecimal number) {
    NumberRange range = item.range();
    require(range.holds(number), "range", "is outside the item's range", item, "number");
    boolean fine = range.isFineEnough(number);
    require(fine, "decimals", "has more decimals than the item takes", item, "number");
  }

  private void checkText(PublishedItem item, String text) {
    require(!text.isBlank(), "blank", "holds no words: say missing instead", item, "text");
    boolean shortEnough = text.codePointCount(0, text.length()) <= item.maximumLength();
    require(shortEnough, "length", "is longer than the item takes", item, "text");
  }

  private void require(boolean kept, String rule, String what, PublishedItem item, String member) {
    if (!kept) {
      add(rule, what, item.item(), member);
    }
  }

  private void add(String rule, String what, String item, String... member) {
    String pointer = JsonPointers.of("answers", item) + (member.length == 0 ? "" : "/" + member[0]);
    errors.add(new FieldError(pointer, rule, pointer + " " + what + "."));
  }
}
