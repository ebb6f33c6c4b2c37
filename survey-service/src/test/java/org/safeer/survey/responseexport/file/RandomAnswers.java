package org.safeer.survey.responseexport.file;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.safeer.survey.questionnaire.PublishedItem;
import org.safeer.survey.questionnaire.PublishedQuestionnaire;
import org.safeer.survey.response.Answer;
import org.safeer.survey.response.AnswerSheet;
import org.safeer.survey.response.MissingKind;

/** What people might have answered, in words that a file could spoil. */
final class RandomAnswers {

  private static final List<String> WORDS =
      List.of(
          "Both",
          "لاہور میں، پھر یہاں",
          "=1+1",
          "+44 20",
          "-5",
          "@SUM(A1)",
          "\t=cmd|' /C calc'!A0",
          "\r=1",
          "\n=1",
          "＝1+1",
          "'=1+1",
          "''",
          "'",
          "' '",
          " spaces around ",
          "\u2028both ends\u2003",
          "'tis the season",
          "the students'",
          "the students '",
          "NOT_ASKED",
          "'NOT_ASKED",
          "NOT_ASKED ",
          "PREFER_NOT_TO_SAY",
          "NOT_APPLICABLE",
          "NO_ANSWER",
          "two\nlines",
          "a\r\nb\rc\td",
          "\"quoted\", twice;\"",
          "bell \u0007 and \ufffe",
          "_x0041_ and _x000D_",
          "<b>&amp;</b> ]]>",
          "\ud83d\ude00",
          "\ufeffmark",
          "\u00a0",
          "1",
          "true",
          "2025-11-20");

  private final Random random;

  RandomAnswers(Random random) {
    this.random = random;
  }

  /** The answers as they are stored, one for every item. */
  Map<String, Answer> stored(PublishedQuestionnaire questionnaire, Instant at) {
    Map<String, Answer> given = new LinkedHashMap<>();
    questionnaire
        .items()
        .forEach(
            (key, item) -> {
              if (item.logic().calculation() == null && random.nextInt(6) > 0) {
                given.put(key, answer(item));
              }
            });
    return AnswerSheet.check(questionnaire, given, at).complete();
  }

  private Answer answer(PublishedItem item) {
    if (item.notApplicable() && random.nextInt(5) == 0) {
      return Answer.missing(MissingKind.NOT_APPLICABLE);
    }
    if (item.preferNotToSay() && random.nextInt(5) == 0) {
      return Answer.missing(MissingKind.PREFER_NOT_TO_SAY);
    }
    return switch (item.type()) {
      case LIKERT -> Answer.value(one(List.copyOf(item.points())));
      case SINGLE_CHOICE, YES_NO -> single(item);
      case MULTIPLE_CHOICE -> several(item);
      case RANKING -> Answer.ranking(some(item, 1));
      case NUMBER -> Answer.number(number(item.range().decimals()));
      case DATE -> Answer.date(LocalDate.of(1850 + random.nextInt(300), 2, 28));
      default -> Answer.text(one(WORDS));
    };
  }

  private Answer single(PublishedItem item) {
    String option = one(List.copyOf(item.choices().options()));
    boolean words = item.choices().specified().contains(option) && random.nextBoolean();
    return new Answer(null, option, null, null, words ? one(WORDS) : null, null, null, null);
  }

  private Answer several(PublishedItem item) {
    List<String> options = some(item, 1);
    boolean words =
        options.stream().anyMatch(item.choices().specified()::contains) && random.nextBoolean();
    return new Answer(null, null, options, null, words ? one(WORDS) : null, null, null, null);
  }

  private List<String> some(PublishedItem item, int least) {
    List<String> options = new ArrayList<>(item.choices().options());
    Collections.shuffle(options, random);
    return List.copyOf(options.subList(0, least + random.nextInt(options.size() - least + 1)));
  }

  private BigDecimal number(int decimals) {
    return one(
        List.of(
            BigDecimal.valueOf(
                random.nextInt(2_000_000) - 1_000_000L, random.nextInt(decimals + 1)),
            new BigDecimal("999999999999.123456"),
            new BigDecimal("-0.000001"),
            BigDecimal.ZERO));
  }

  private <T> T one(List<T> all) {
    return all.get(random.nextInt(all.size()));
  }
}
