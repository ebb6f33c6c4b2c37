package org.safeer.survey.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.safeer.kit.problem.FieldError;

/** Without these, a questionnaire would be published that nobody can answer or count. */
class QuestionnaireLintTest {

  private static final Map<String, String> LABEL = Map.of("en", "?");
  private static final ResponseScale SCALE = new ResponseScale(List.of(point(1), point(2)), false);

  private static ScalePoint point(int value) {
    return new ScalePoint(value, LABEL);
  }

  private static QuestionnaireItem likert(String item, String scale) {
    return new QuestionnaireItem(item, ItemType.LIKERT, LABEL, scale, null, null, null, null);
  }

  private static QuestionnaireItem choice(String item, String... options) {
    List<ItemOption> keys = List.of(options).stream().map(o -> new ItemOption(o, LABEL)).toList();
    return new QuestionnaireItem(item, ItemType.SINGLE_CHOICE, LABEL, null, keys, null, null, null);
  }

  private static List<FieldError> lint(
      Map<String, ResponseScale> scales, QuestionnaireItem... items) {
    return QuestionnaireLint.errors(
        new QuestionnaireContent(LABEL, scales, List.of(items)),
        Map.of("was-likert", ItemType.LIKERT));
  }

  @Test
  void aSoundQuestionnairePasses() {
    // When, Then
    assertThat(
            lint(
                Map.of("agreement", SCALE),
                likert("was-likert", "agreement"),
                choice("voted", "yes", "no")))
        .isEmpty();
  }

  @Test
  void scalesNeedDifferentPoints() {
    // Given
    ResponseScale empty = new ResponseScale(List.of(), null);
    ResponseScale twice = new ResponseScale(List.of(point(1), point(1)), null);

    // When, Then
    assertThat(lint(Map.of("empty", empty), choice("voted", "yes", "no")))
        .extracting(FieldError::pointer, FieldError::rule)
        .containsExactly(tuple("/scales/empty/points", "empty-scale"));
    assertThat(lint(Map.of("twice", twice), choice("voted", "yes", "no")))
        .extracting(FieldError::pointer, FieldError::rule)
        .containsExactly(tuple("/scales/twice/points/1/value", "duplicate-point"));
  }

  @Test
  void itemsMustBeAnswerableAndDifferent() {
    // When, Then
    assertThat(
            lint(
                Map.of("agreement", SCALE),
                likert("a", "agreement"),
                likert("a", "agreement"),
                likert("b", "other"),
                likert("c", null),
                choice("d", "yes"),
                choice("e", "yes", "yes"),
                choice("was-likert", "yes", "no")))
        .extracting(FieldError::pointer, FieldError::rule)
        .containsExactly(
            tuple("/items/1/item", "duplicate-item"),
            tuple("/items/2/scale", "unknown-scale"),
            tuple("/items/3/scale", "required"),
            tuple("/items/4/options", "too-few-options"),
            tuple("/items/5/options/1/option", "duplicate-option"),
            tuple("/items/6/type", "type-changed"));
  }

  @Test
  void whatBelongsToTheOtherTypeIsRefused() {
    // Given
    QuestionnaireItem likert =
        new QuestionnaireItem(
            "a", ItemType.LIKERT, LABEL, "agreement", List.of(), null, null, null);
    QuestionnaireItem choice =
        new QuestionnaireItem(
            "b",
            ItemType.SINGLE_CHOICE,
            LABEL,
            "agreement",
            List.of(new ItemOption("x", LABEL), new ItemOption("y", LABEL)),
            null,
            null,
            true);

    // When, Then
    assertThat(lint(Map.of("agreement", SCALE), likert, choice))
        .extracting(FieldError::pointer)
        .containsExactly("/items/0/options", "/items/1/scale", "/items/1/reversed");
  }
}
