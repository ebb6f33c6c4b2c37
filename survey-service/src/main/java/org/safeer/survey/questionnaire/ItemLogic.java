package org.safeer.survey.questionnaire;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.safeer.survey.logic.Expression;

/**
 * When an item is asked, what an answer must meet, when it must be answered and what it is
 * calculated by; read once for each published version.
 *
 * @param relevant all of which hold when it is asked: its section's condition and its own
 * @param constraint what an answer must meet; null if it need not
 * @param constraintMessage what to tell who does not meet it; null if nothing was worded
 * @param requiredIf when it must be answered; null if never for that reason
 * @param calculation what its answer is calculated by; null if the respondent answers it
 */
public record ItemLogic(
    List<Expression> relevant,
    Expression constraint,
    String constraintMessage,
    Expression requiredIf,
    Calculation calculation) {

  static ItemLogic of(QuestionnaireContent content, QuestionnaireItem item) {
    String ofSection =
        content.sections().stream()
            .filter(section -> section.section().equals(item.section()))
            .map(QuestionnaireSection::relevant)
            .filter(Objects::nonNull)
            .findFirst()
            .orElse(null);
    return new ItemLogic(
        Stream.of(ofSection, item.relevant())
            .filter(Objects::nonNull)
            .map(Expression::parse)
            .toList(),
        read(item.constraint()),
        message(item.constraintMessage()),
        read(item.requiredIf()),
        Calculation.of(item));
  }

  private static Expression read(String text) {
    return text == null ? null : Expression.parse(text);
  }

  /** A problem is told in English; where there is none, in whatever language there is. */
  private static String message(Map<String, String> texts) {
    return texts == null ? null : texts.getOrDefault("en", texts.values().iterator().next());
  }
}
