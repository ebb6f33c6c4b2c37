package org.safeer.survey.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.safeer.survey.EntityKey;
import org.safeer.survey.questionnaire.PublishedQuestionnaire;
import org.safeer.survey.response.Answer;
import org.safeer.survey.response.AnswerSheet;
import org.safeer.survey.response.MissingKind;
import org.safeer.survey.response.ResponseContent;
import org.safeer.survey.response.ResponseMetadata;
import org.safeer.survey.testing.Attentive;
import org.safeer.survey.testing.Domain;

/** Without these, honest people would be suspected, and careless ones would not. */
class AssessmentTest {

  private static final Instant SUBMITTED = Instant.parse("2025-11-20T09:30:00Z");

  private static final PublishedQuestionnaire ATTENTIVE =
      Domain.questionnaire(Attentive.QUESTIONNAIRE);

  private static List<Finding> findings(
      PublishedQuestionnaire questionnaire, Map<String, Answer> answers) {
    return assess(questionnaire, answers, null).findings();
  }

  private static Assessment assess(
      PublishedQuestionnaire questionnaire, Map<String, Answer> answers, ResponseMetadata how) {
    Map<String, Answer> complete = AnswerSheet.check(questionnaire, answers, SUBMITTED).complete();
    EntityKey key = new EntityKey("pilot", UUID.randomUUID());
    return Assessment.of(
        questionnaire,
        new ResponseContent(key, UUID.randomUUID(), "main", 1, 1, complete, how, SUBMITTED, true));
  }

  private static List<QualityFlag> flags(List<Finding> findings) {
    return findings.stream().map(Finding::flag).toList();
  }

  /** Answers to the rows of the matrix; 0 for none. */
  private static Map<String, Answer> rows(String points) {
    Map<String, Answer> answers = new LinkedHashMap<>();
    for (int i = 0; i < points.length(); i++) {
      int point = points.charAt(i) - '0';
      if (point > 0) {
        answers.put("v" + (i + 1), Answer.value(point));
      }
    }
    return answers;
  }

  @ParameterizedTest
  @CsvSource({
    "33333, true, true",
    "11110, true, false",
    "01111, true, true",
    "22222, true, false",
    "33331, false, false",
    "11100, false, false",
    "00000, false, false"
  })
  void theSamePointForAllIsStraightLining(String points, boolean flagged, boolean contradictory) {
    // When
    List<Finding> found =
        findings(ATTENTIVE, rows(points)).stream()
            .filter(one -> one.flag() == QualityFlag.STRAIGHT_LINING)
            .toList();

    // Then
    assertThat(found).hasSize(flagged ? 1 : 0);
    assertThat(found)
        .allSatisfy(
            one -> {
              assertThat(one.item()).isEqualTo("views");
              assertThat(one.value()).isEqualTo(points.replace("0", "").length());
              assertThat(one.contradictory()).isEqualTo(contradictory ? true : null);
            });
  }

  @ParameterizedTest
  @CsvSource({"a a a a, 3, true", "a a b b, 3, false", "a a a a, 2, false"})
  void neighboursOfOneSectionAndScaleAreLookedAtTogether(
      String sections, int points, boolean flagged) {
    // Given
    String[] section = sections.split(" ");
    StringBuilder items = new StringBuilder();
    for (int i = 0; i < section.length; i++) {
      items
          .append(i == 0 ? "" : ",")
          .append(
              """
              {"item": "i%d", "type": "likert", "label": {"en": "?"}, "scale": "s",
               "section": "%s"}"""
                  .formatted(i, section[i]));
    }
    String scale =
        List.of(1, 2, 3).subList(0, points).stream()
            .map("{\"value\": %d, \"label\": {\"en\": \".\"}}"::formatted)
            .collect(Collectors.joining(","));
    PublishedQuestionnaire questionnaire =
        Domain.questionnaire(
            """
            {"title": {"en": "?"},
             "sections": [{"section": "a", "label": {"en": "a"}},
                          {"section": "b", "label": {"en": "b"}}],
             "scales": {"s": {"points": [%s]}}, "items": [%s]}"""
                .formatted(scale, items));
    Map<String, Answer> answers = new LinkedHashMap<>();
    for (int i = 0; i < section.length; i++) {
      answers.put("i" + i, Answer.value(1));
    }

    // When, Then
    assertThat(flags(findings(questionnaire, answers)).contains(QualityFlag.STRAIGHT_LINING))
        .isEqualTo(flagged);
  }

  @ParameterizedTest
  @CsvSource({"7, 0, false", "6, 0, true", "6, 1, false", "0, 13, false"})
  void moreThanHalfUnansweredIsNonResponse(int given, int refused, boolean flagged) {
    // Given
    Map<String, Answer> answers = new LinkedHashMap<>();
    List<String> items = List.copyOf(ATTENTIVE.items().keySet());
    items.subList(0, given).forEach(item -> answers.put(item, Answer.text("any")));
    items
        .subList(given, given + refused)
        .forEach(item -> answers.put(item, Answer.missing(MissingKind.PREFER_NOT_TO_SAY)));

    // When
    List<Finding> found = findings(ATTENTIVE, answers);

    // Then
    assertThat(flags(found).contains(QualityFlag.NON_RESPONSE)).isEqualTo(flagged);
  }

  @Test
  void whatIsNotAskedIsNotUnanswered() {
    // Given
    PublishedQuestionnaire questionnaire =
        Domain.questionnaire(
            """
            {"title": {"en": "?"}, "items": [
              {"item": "a", "type": "yes-no", "label": {"en": "?"}},
              {"item": "b", "type": "text", "label": {"en": "?"}, "relevant": "${a} = 'yes'"},
              {"item": "c", "type": "text", "label": {"en": "?"}, "relevant": "${a} = 'yes'"},
              {"item": "d", "type": "calculated", "calculation": "1 div 0"}]}""");

    // When, Then
    assertThat(findings(questionnaire, Map.of("a", Answer.option("no")))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"2025-11-20, false", "2025-11-21, true", "1899-12-31, true", "1900-01-01, false"})
  void aDayWhereNoneCanBeIsImpossible(LocalDate day, boolean flagged) {
    // When
    List<Finding> found = findings(ATTENTIVE, Map.of("arrived", Answer.date(day)));

    // Then
    assertThat(flags(found).contains(QualityFlag.IMPOSSIBLE_DATE)).isEqualTo(flagged);
  }

  @Test
  void aQuestionnaireMayAskForTheFuture() {
    // Given
    PublishedQuestionnaire plans =
        Domain.questionnaire(
            """
            {"title": {"en": "?"}, "items": [
              {"item": "return", "type": "date", "label": {"en": "When will you return?"},
               "latest": "2040-12-31"}]}""");

    // When, Then
    assertThat(findings(plans, Map.of("return", Answer.date(LocalDate.of(2030, 1, 1))))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"-60, 30, true", "600, 300, false", "600, 603, true", "600, 602, false"})
  void timesThatContradictEachOtherAreImpossible(long total, int section, boolean flagged) {
    // Given
    ResponseMetadata how =
        new ResponseMetadata(
            SUBMITTED.minusSeconds(total), null, Map.of("views", section, "facts", 0));

    // When
    Assessment found = assess(ATTENTIVE, rows("12312"), how);

    // Then
    assertThat(flags(found.findings()).contains(QualityFlag.IMPOSSIBLE_DATE)).isEqualTo(flagged);
    assertThat(found.duration()).isEqualTo(total < 0 ? null : total);
  }

  @Test
  void theTimeOfTheSectionsStandsWhereTheStartIsNotTold() {
    assertThat(
            assess(
                    ATTENTIVE,
                    rows("12312"),
                    new ResponseMetadata(null, null, Map.of("views", 40, "facts", 2)))
                .duration())
        .isEqualTo(42);
  }

  @Test
  void fewAnswersAreNobodysOwn() {
    // Given
    Map<String, Answer> answers = rows("12312");
    for (int i = 1; i <= 4; i++) {
      answers.put("q" + i, Answer.option("yes"));
    }
    Assessment nine = assess(ATTENTIVE, answers, null);

    // When
    answers.put("q5", Answer.option("no"));
    Assessment ten = assess(ATTENTIVE, answers, null);

    // Then
    assertThat(nine.content().hash()).isNull();
    assertThat(ten.content().hash())
        .isNotNull()
        .isEqualTo(assess(ATTENTIVE, answers, null).content().hash());
    answers.put("q5", Answer.option("yes"));
    assertThat(assess(ATTENTIVE, answers, null).content().hash())
        .isNotEqualTo(ten.content().hash());
  }
}
