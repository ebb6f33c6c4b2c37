package org.safeer.survey.logic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * Without these, somebody would find the text or the answers that answer 500. {@code
 * -Dsafeer.seed=…} repeats a run.
 */
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class RandomExpressionTest {

  private static final int TEXTS = 20_000;
  private static final int TREES = 5_000;

  private final long seed = Long.getLong("safeer.seed", System.nanoTime());
  private final RandomExpressions random = new RandomExpressions(new Random(seed));

  @Test
  void aTextIsReadOrRefusedInASentence() {
    int read = 0;
    for (int i = 0; i < TEXTS; i++) {
      String text = i % 3 == 0 ? random.noise() : i % 3 == 1 ? random.words() : random.broken();
      try {
        Expression.parse(text);
        read++;
      } catch (SyntaxException refusal) {
        assertThat(refusal.getMessage()).as("%s of seed %d", text, seed).matches("(?s).*[.?]");
        assertThat(refusal.offset()).isBetween(0, Texts.length(text));
      } catch (RuntimeException | StackOverflowError fault) {
        throw new AssertionError(text + " of seed " + seed, fault);
      }
    }
    assertThat(read).as("expressions among the texts of seed %d", seed).isBetween(500, TEXTS - 500);
  }

  @Test
  void anExpressionGivesAValueOrAProblemForWhateverAnswers() {
    int values = 0;
    for (int i = 0; i < TREES; i++) {
      String text = random.expression();
      Expression expression = Expression.parse(text);
      EvaluationContext context = context();
      try {
        Evaluation evaluation = expression.evaluate(context);
        values += evaluation instanceof Value ? 1 : 0;
        assertThat(Answers.shown(evaluation)).isNotNull();
        assertThat(Answers.shown(expression.evaluate(context)))
            .isEqualTo(Answers.shown(evaluation));
        expression.mayBeMet(new Domain.Range(null, null, 2, false));
      } catch (RuntimeException | StackOverflowError fault) {
        throw new AssertionError(text + " against " + context + " of seed " + seed, fault);
      }
    }
    assertThat(values).as("values of seed %d", seed).isGreaterThan(TREES / 4);
  }

  @Test
  void aPatternIsReadOrRefused() {
    for (int i = 0; i < TREES; i++) {
      String text = "regex(., '" + random.pattern() + "')";
      assertThatCode(
              () -> {
                try {
                  Expression.parse(text).evaluate(context());
                } catch (SyntaxException refused) {
                  assertThat(refused.getMessage()).endsWith(".");
                }
              })
          .as("%s of seed %d", text, seed)
          .doesNotThrowAnyException();
    }
  }

  private EvaluationContext context() {
    Map<String, Value> items = new HashMap<>();
    for (String name : RandomExpressions.ITEMS) {
      items.put(name, random.value());
    }
    return EvaluationContext.of(items, Answers.SUBMITTED).at(random.value());
  }
}
