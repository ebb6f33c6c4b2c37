package org.safeer.survey.response;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.safeer.survey.questionnaire.ItemType;
import org.safeer.survey.questionnaire.PublishedQuestionnaire;
import org.safeer.survey.testing.Domain;
import org.safeer.survey.testing.RandomQuestionnaire;

/** Without this, an answer nobody thought of would be our failure instead of the sender's. */
class AnyAnswerTest {

  private static final int ROUNDS = 200;
  private static final List<String> KEYS = List.of("a", "b", "c", "yes", "no", "stranger");

  static LongStream seeds() {
    return LongStream.range(0, 25);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void anyAnswersToAnyQuestionnaireAreTakenOrRefused(long seed) {
    // Given
    Random random = new Random(seed);
    PublishedQuestionnaire published = Domain.questionnaire(new RandomQuestionnaire(random).json());

    for (int round = 0; round < ROUNDS; round++) {
      Map<String, Answer> answers = answers(random, published);

      // When
      AnswerSheet sheet = AnswerSheet.check(published, answers, Instant.EPOCH);

      // Then
      assertThat(sheet.complete()).containsOnlyKeys(published.items().keySet());
      assertThat(sheet.errors())
          .allSatisfy(error -> assertThat(error.pointer()).startsWith("/answers/"));
      if (sheet.errors().isEmpty()) {
        assertStaysAsItIs(published, sheet);
      }
    }
  }

  /** What was taken is taken again, unchanged, and can be told. */
  private static void assertStaysAsItIs(PublishedQuestionnaire published, AnswerSheet sheet) {
    AnswerSheet again = AnswerSheet.check(published, sheet.complete(), Instant.EPOCH);
    assertThat(again.errors()).isEmpty();
    assertThat(again.complete()).isEqualTo(sheet.complete());
    ToldAnswers told = new ToldAnswers(sheet.complete(), published);
    assertThat(told.answers().keySet()).allMatch(published::isTold);
  }

  private static Map<String, Answer> answers(Random random, PublishedQuestionnaire published) {
    Map<String, Answer> answers = new HashMap<>();
    List<String> keys = new ArrayList<>(published.items().keySet());
    keys.addAll(published.silent());
    keys.add("stranger");
    for (String key : keys) {
      if (random.nextInt(4) == 0) {
        answers.put(key, anything(random));
      } else if (published.items().containsKey(key) && random.nextInt(4) > 0) {
        answers.put(key, fitting(published.items().get(key).type(), random));
      }
    }
    return answers;
  }

  /** Members together that may or may not go together. */
  private static Answer anything(Random random) {
    return new Answer(
        maybe(random) ? random.nextInt() : null,
        maybe(random) ? key(random) : null,
        maybe(random) ? keys(random) : null,
        maybe(random) ? number(random) : null,
        maybe(random) ? " ".repeat(random.nextInt(2)) + key(random) : null,
        maybe(random) ? keys(random) : null,
        maybe(random) ? day(random) : null,
        maybe(random) ? kind(random) : null);
  }

  /** The member that the type asks for, with a value that may or may not do. */
  private static Answer fitting(ItemType type, Random random) {
    return switch (type) {
      case LIKERT -> Answer.value(random.nextInt(5));
      case SINGLE_CHOICE, YES_NO -> Answer.option(key(random)).with(null, words(random));
      case MULTIPLE_CHOICE -> Answer.options(keys(random)).with(keys(random), words(random));
      case RANKING -> Answer.ranking(keys(random));
      case NUMBER -> Answer.number(number(random));
      case DATE -> Answer.date(day(random));
      case CALCULATED -> null;
      default -> Answer.text(key(random));
    };
  }

  private static boolean maybe(Random random) {
    return random.nextInt(4) == 0;
  }

  private static String words(Random random) {
    return maybe(random) ? key(random) : null;
  }

  private static String key(Random random) {
    return KEYS.get(random.nextInt(KEYS.size()));
  }

  private static List<String> keys(Random random) {
    return IntStream.range(0, random.nextInt(5)).mapToObj(i -> key(random)).toList();
  }

  private static BigDecimal number(Random random) {
    return BigDecimal.valueOf(random.nextInt(300) - 100L, random.nextInt(9) - 4);
  }

  private static LocalDate day(Random random) {
    return LocalDate.ofEpochDay(random.nextInt(40_000) - 10_000L);
  }

  private static MissingKind kind(Random random) {
    return MissingKind.values()[random.nextInt(MissingKind.values().length)];
  }
}
