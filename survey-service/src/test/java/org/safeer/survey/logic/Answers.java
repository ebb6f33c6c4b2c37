package org.safeer.survey.logic;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;

/** Somebody's answers, as docs/expressions.md tells them. */
final class Answers {

  static final Clock SUBMITTED = Clock.fixed(Instant.parse("2026-11-24T09:30:00Z"), ZoneOffset.UTC);

  static final EvaluationContext GIVEN =
      EvaluationContext.of(
              Map.of(
                  "age", Value.number(34),
                  "languages", Value.selected(List.of("ur", "en", "pa")),
                  "city", Value.text("لاہور"),
                  "born", Value.date(LocalDate.parse("1992-03-01")),
                  "called", Value.dateTime(OffsetDateTime.parse("2026-11-23T18:00:00+05:00")),
                  "email", Value.NOTHING),
              SUBMITTED)
          .at(Value.number(7));

  private Answers() {}

  /** What the expression gives, written so that text, in quotes, differs from all else. */
  static String shown(String expression) {
    return shown(Expression.parse(expression).evaluate(GIVEN));
  }

  static String shown(Evaluation evaluation) {
    if (evaluation instanceof EvaluationProblem problem) {
      return problem.toString();
    }
    return evaluation instanceof TextValue text
        ? "'" + text.asText() + "'"
        : ((Value) evaluation).asText();
  }
}
