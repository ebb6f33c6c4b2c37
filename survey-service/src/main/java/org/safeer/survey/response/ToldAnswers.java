package org.safeer.survey.response;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.safeer.survey.questionnaire.PublishedQuestionnaire;

/** The answers of a response that other services learn, sorted as the contract has them. */
final class ToldAnswers {

  private final Map<String, AnswerState> answers = new LinkedHashMap<>();
  private final Map<String, BigDecimal> numbers = new LinkedHashMap<>();
  private final Map<String, List<String>> choices = new LinkedHashMap<>();
  private final List<String> preferNotToSay = new ArrayList<>();
  private final List<String> notAsked = new ArrayList<>();

  /**
   * @param published tells items whose answers stay here from others
   */
  ToldAnswers(Map<String, Answer> all, PublishedQuestionnaire published) {
    all.forEach(
        (item, answer) -> {
          if (published.isTold(item)) {
            add(item, answer);
          }
        });
  }

  private void add(String item, Answer answer) {
    if (answer.number() != null) {
      numbers.put(item, answer.number());
    } else if (answer.options() != null) {
      choices.put(item, answer.options());
    } else {
      answers.put(item, AnswerState.of(answer));
    }
    if (answer.missing() == MissingKind.PREFER_NOT_TO_SAY) {
      preferNotToSay.add(item);
    } else if (answer.missing() == MissingKind.NOT_ASKED) {
      notAsked.add(item);
    }
  }

  Map<String, AnswerState> answers() {
    return answers;
  }

  /** Null if there is none, as the following. */
  Map<String, BigDecimal> numbers() {
    return numbers.isEmpty() ? null : numbers;
  }

  Map<String, List<String>> choices() {
    return choices.isEmpty() ? null : choices;
  }

  List<String> preferNotToSay() {
    return preferNotToSay.isEmpty() ? null : preferNotToSay;
  }

  List<String> notAsked() {
    return notAsked.isEmpty() ? null : notAsked;
  }
}
