package org.safeer.interview.retrieval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.safeer.interview.retrieval.CodeCondition.All;
import org.safeer.interview.retrieval.CodeCondition.Any;
import org.safeer.interview.retrieval.CodeCondition.Close;
import org.safeer.interview.retrieval.CodeCondition.Coded;
import org.safeer.interview.retrieval.CodeCondition.Not;
import org.safeer.interview.retrieval.CodeCondition.Overlapping;
import org.safeer.kit.problem.ProblemException;

/** Without these, a query would find something else than it says. */
class CodeQueriesTest {

  private static final Coded A = new Coded("a", false);
  private static final Coded B = new Coded("b", false);
  private static final Coded C = new Coded("c", false);

  @Test
  void queriesAreReadAsAlgebraIs() {
    // When, Then
    assertThat(CodeQueries.read("a")).isEqualTo(A);
    assertThat(CodeQueries.read("2025")).isEqualTo(new Coded("2025", false));
    assertThat(CodeQueries.read("a*")).isEqualTo(new Coded("a", true));
    assertThat(CodeQueries.read("a OR b AND c"))
        .isEqualTo(new Any(List.of(A, new All(List.of(B, C)))));
    assertThat(CodeQueries.read("(a OR b) AND c"))
        .isEqualTo(new All(List.of(new Any(List.of(A, B)), C)));
    assertThat(CodeQueries.read("a AND b NOT c")).isEqualTo(new All(List.of(A, B, new Not(C))));
    assertThat(CodeQueries.read("a AND NOT b")).isEqualTo(new All(List.of(A, new Not(B))));
    assertThat(CodeQueries.read("NOT a")).isEqualTo(new Not(A));
    assertThat(CodeQueries.read("a OVERLAPS b")).isEqualTo(new Overlapping(A, B));
    assertThat(CodeQueries.read("a WITHIN 3 TURNS OF b")).isEqualTo(new Close(A, 3, B));
    assertThat(CodeQueries.read("a WITHIN 1 OF (b OR c)"))
        .isEqualTo(new Close(A, 1, new Any(List.of(B, C))));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a b",
        "a AND",
        "AND a",
        "(a",
        "a)",
        "a and b",
        "a OVERLAPS (b OR c)",
        "a WITHIN OF b",
        "A",
        "a; DROP TABLE coding",
        "a'",
        "a WITHIN 3 b",
        "()",
        "a**",
        "میڈیا"
      })
  void whatCannotBeReadIsNamed(String query) {
    // When, Then
    assertThatThrownBy(() -> CodeQueries.read(query))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("query cannot be read from its character");
  }

  @ParameterizedTest
  @CsvSource({"a WITHIN 1001 OF b, further than 1000 turns", "a WITHIN 99999999999 OF b, further"})
  void howFarIsBounded(String query, String detail) {
    // When, Then
    assertThatThrownBy(() -> CodeQueries.read(query)).hasMessageContaining(detail);
  }

  @Test
  void moreCodesThanCanBeAnsweredForAreRefused() {
    // Given
    StringBuilder query = new StringBuilder("c0");
    for (int i = 1; i < 31; i++) {
      query.append(" OR c").append(i);
    }

    // When, Then
    assertThatThrownBy(() -> CodeQueries.read(query.toString()))
        .hasMessageContaining("more than 30 codes");
  }

  @Test
  void noQueryDoesAnythingButAnswerOrBeRefused() {
    // Given
    Random random = new Random(20261127);
    List<String> words =
        List.of("a", "b*", "AND", "OR", "NOT", "(", ")", "WITHIN", "3", "OF", "OVERLAPS", "%", "é");

    for (int i = 0; i < 20_000; i++) {
      StringBuilder query = new StringBuilder();
      while (query.length() < 1 + random.nextInt(60)) {
        query.append(words.get(random.nextInt(words.size()))).append(' ');
      }

      // When
      Throwable thrown = catchThrowable(() -> CodeQueries.read(query.toString()));

      // Then
      assertThat(thrown == null || thrown instanceof ProblemException)
          .as(query.toString())
          .isTrue();
    }
    assertThat(CodeQueries.read("(".repeat(480) + "a" + ")".repeat(480))).isEqualTo(A);
  }
}
