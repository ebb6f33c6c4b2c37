package org.safeer.survey.response;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.safeer.kit.problem.FieldError;
import org.safeer.survey.testing.Domain;

/** Without these, an answer nobody could have given would be counted. */
class AnswerSheetTest {

  private static AnswerSheet check(String item, Answer answer) {
    Map<String, Answer> answers = new HashMap<>();
    answers.put("image", Answer.value(2));
    answers.put(item, answer);
    return AnswerSheet.check(Domain.questionnaire(), answers);
  }

  @Test
  void whatIsLeftOutIsNotAnswered() {
    // When
    AnswerSheet sheet = AnswerSheet.check(Domain.questionnaire(), Map.of("image", Answer.value(3)));

    // Then
    assertThat(sheet.errors()).isEmpty();
    assertThat(sheet.complete())
        .containsExactly(
            Map.entry("image", Answer.value(3)),
            Map.entry("dress", Answer.NONE),
            Map.entry("voted", Answer.NONE));
  }

  static Arguments[] wrong() {
    return new Arguments[] {
      Arguments.of("image", Answer.value(4), "/answers/image/value", "scale-point"),
      Arguments.of("image", Answer.option("yes"), "/answers/image/option", "item-type"),
      Arguments.of("image", Answer.NONE, "/answers/image", "required"),
      Arguments.of("image", null, "/answers/image", "required"),
      Arguments.of(
          "image",
          Answer.missing(MissingKind.NOT_APPLICABLE),
          "/answers/image/missing",
          "missing-not-allowed"),
      Arguments.of("voted", Answer.option("maybe"), "/answers/voted/option", "option"),
      Arguments.of("voted", Answer.value(1), "/answers/voted/value", "item-type"),
      Arguments.of(
          "voted",
          Answer.missing(MissingKind.NOT_APPLICABLE),
          "/answers/voted/missing",
          "missing-not-allowed"),
      Arguments.of("dress", new Answer(null, null, null), "/answers/dress", "one-of"),
      Arguments.of("dress", new Answer(1, "yes", null), "/answers/dress", "one-of"),
      Arguments.of("a/b~c", Answer.value(1), "/answers/a~1b~0c", "unknown-item"),
    };
  }

  @ParameterizedTest
  @MethodSource("wrong")
  void whatCannotBeAnsweredIsNamed(String item, Answer answer, String pointer, String rule) {
    // When, Then
    assertThat(check(item, answer).errors())
        .extracting(FieldError::pointer, FieldError::rule)
        .containsExactly(tuple(pointer, rule));
  }

  @Test
  void notApplicableIsAnAnswerWhereItIsOffered() {
    // When, Then
    assertThat(check("dress", Answer.missing(MissingKind.NOT_APPLICABLE)).errors()).isEmpty();
  }
}
