package org.safeer.survey.logic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Without these, docs/expressions.md would promise what the server does not do. */
class DocumentedExpressionsTest {

  private static final Pattern VALUE = Pattern.compile("\\| `(.+)` \\| `(.+)` \\|");

  private static final Pattern REFUSAL = Pattern.compile("\\| `(.+)` \\| (\\d+) \\| (.+) \\|");

  private static List<String> lines() {
    try {
      return Files.readAllLines(
          Path.of(System.getProperty("safeer.root")).resolve("docs/expressions.md"));
    } catch (IOException missing) {
      throw new IllegalStateException(missing);
    }
  }

  private static List<Matcher> rows(Pattern pattern) {
    return lines().stream().map(pattern::matcher).filter(Matcher::matches).toList();
  }

  @Test
  void everyExampleGivesWhatIsWritten() {
    List<Matcher> examples =
        rows(VALUE).stream().filter(row -> !row.group(1).matches("[a-z]+|\\.")).toList();
    assertThat(examples).hasSizeGreaterThan(80);
    assertThat(examples)
        .allSatisfy(row -> assertThat(Answers.shown(row.group(1))).isEqualTo(row.group(2)));
  }

  @Test
  void theAnswersAreThoseOfTheTest() {
    List<Matcher> answers =
        rows(VALUE).stream().filter(row -> row.group(1).matches("[a-z]+|\\.")).toList();
    assertThat(answers).hasSize(Answers.GIVEN.items().size() + 1);
    assertThat(answers)
        .allSatisfy(
            row -> {
              String read = row.group(1).equals(".") ? "." : "${" + row.group(1) + "}";
              assertThat(Answers.shown(read)).isEqualTo(row.group(2));
            });
  }

  @Test
  void everyRefusalSaysWhatIsWritten() {
    List<Matcher> refusals = rows(REFUSAL);
    assertThat(refusals).hasSizeGreaterThan(10);
    assertThat(refusals)
        .allSatisfy(
            row -> assertThat(refusal(row.group(1))).isEqualTo(row.group(2) + ": " + row.group(3)));
  }

  private static String refusal(String text) {
    SyntaxException refused =
        catchThrowableOfType(SyntaxException.class, () -> Expression.parse(text));
    if (refused != null) {
      return refused.column() + ": " + refused.getMessage();
    }
    EvaluationProblem problem = (EvaluationProblem) Expression.parse(text).evaluate(Answers.GIVEN);
    return problem.column() + ": " + problem.sentence();
  }

  @Test
  void everyFunctionHasAnExample() {
    String examples = String.join("\n", rows(VALUE).stream().map(row -> row.group(1)).toList());
    assertThat(Functions.names())
        .allSatisfy(name -> assertThat(examples).containsPattern("(^|[^a-z-])" + name + "\\("));
  }
}
