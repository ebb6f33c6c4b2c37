package org.safeer.survey.logic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.FutureTask;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Without these, one questionnaire could stop the service for every study. */
class ExpressionLimitTest {

  private static final Duration SOON = Duration.ofSeconds(2);

  private static final long SMALL_STACK = 512 * 1024;

  @Test
  void aLongTextIsRefusedAtOnce() {
    String longest = "1" + " ".repeat(Expression.LONGEST - 1);
    assertThat(Expression.parse(longest)).hasToString(longest);
    assertTimeoutPreemptively(
        SOON,
        () ->
            assertThatThrownBy(() -> Expression.parse("1" + "+1".repeat(5_000_000)))
                .isInstanceOf(SyntaxException.class)
                .hasMessage("An expression has at most 2000 characters, this one 10000001."));
  }

  @Test
  void whatIsDeepIsRefusedBeforeItFillsTheStack() {
    String deepest = "(".repeat(Expression.DEEPEST) + "1" + ")".repeat(Expression.DEEPEST);
    assertThat(Answers.shown(deepest)).isEqualTo("1");
    assertThatThrownBy(() -> Expression.parse("(" + deepest + ")"))
        .isInstanceOf(SyntaxException.class)
        .hasMessage("Parentheses nest at most 50 deep.");
    assertThatThrownBy(() -> Expression.parse("not(".repeat(400)))
        .isInstanceOf(SyntaxException.class);
  }

  @Test
  void theDeepestExpressionFitsIntoASmallStack() throws Exception {
    String deepest =
        "-1 + 2 * max(1 = 1 and 1 < 2 or ".repeat(Expression.DEEPEST)
            + "1"
            + ")".repeat(Expression.DEEPEST);
    FutureTask<String> task = new FutureTask<>(() -> Answers.shown(deepest));
    new Thread(null, task, "small", SMALL_STACK).start();
    assertThat(task.get()).isEqualTo("1");
  }

  @Test
  void aChainIsNotDeep() {
    assertThat(Answers.shown("1" + " + 1".repeat(499))).isEqualTo("500");
    assertThat(Answers.shown("-".repeat(999) + "1")).isEqualTo("-1");
    assertThatThrownBy(() -> Expression.parse("1" + "+1".repeat(Expression.MOST_PARTS / 2)))
        .isInstanceOf(SyntaxException.class)
        .hasMessage("An expression has at most 1000 words and signs.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "((a{1000}){1000}){1000}",
        "(((a{30}){30}){30}){30}",
        "(a{0,1000}){0,1000}",
        "a{999}a{999}",
        "(?:(x{9}){9}){9,}",
      })
  void aPatternThatWouldGrowIsRefused(String pattern) {
    assertTimeoutPreemptively(
        SOON,
        () ->
            assertThatThrownBy(() -> Expression.parse("regex(., '" + pattern + "')"))
                .isInstanceOf(SyntaxException.class)
                .hasMessageStartingWith("The counts in the pattern"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"(?i)yes", "(?s-i:x)", "a(?mi)\u1c80"})
  void aPatternThatRe2jNeverEndsToReadIsRefused(String pattern) {
    assertThatThrownBy(() -> Expression.parse("regex(., '" + pattern + "')"))
        .isInstanceOf(SyntaxException.class)
        .hasMessage("The pattern may not ignore case by (?i): write [Aa] for either.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "(a+)+$",
        "(a|aa)+$",
        "(a|a?)+$",
        "(.*a){20}",
        "(a*)*b",
        "([a-z]+)*[0-9]",
        "(.*)*x"
      })
  void aPatternThatWouldTurnBackForEverAnswersSoon(String pattern) {
    Expression expression = Expression.parse("regex(., '" + pattern + "')");
    Value text = Value.text("a".repeat(4_000) + "!");
    assertTimeoutPreemptively(
        SOON,
        () ->
            assertThat(expression.evaluate(Answers.GIVEN.at(text))).isEqualTo(Value.truth(false)));
  }

  @Test
  void whatIsSearchedTooOftenIsAProblem() {
    Expression expression =
        Expression.parse("regex(., '(.*a){20}')" + " + regex(., '(.*a){20}')".repeat(60));
    Value text = Value.text("a".repeat(4_000) + "!");
    assertTimeoutPreemptively(
        SOON,
        () ->
            assertThat(Answers.shown(expression.evaluate(Answers.GIVEN.at(text))))
                .contains("too much work"));
  }

  @Test
  void aTextDoesNotGrowWithoutEnd() {
    String tenfold = "concat(" + "${a},".repeat(9) + "${a})";
    String hundredfold = tenfold.replace("${a}", tenfold);
    Map<String, Value> items = Map.of("a", Value.text("a".repeat(1_000)));
    EvaluationContext context = EvaluationContext.of(items, Answers.SUBMITTED);
    assertThat(((Value) Expression.parse(tenfold).evaluate(context)).asText()).hasSize(10_000);
    assertThat(Expression.parse(hundredfold).evaluate(context))
        .isInstanceOfSatisfying(
            EvaluationProblem.class,
            problem ->
                assertThat(problem.sentence())
                    .isEqualTo("'concat' would make a text of more than 10000 characters."));
  }
}
