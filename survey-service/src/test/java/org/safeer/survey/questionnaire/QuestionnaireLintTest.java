package org.safeer.survey.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
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
    return item(item, ItemType.LIKERT, scale, null, null, null, null, null, false);
  }

  private static QuestionnaireItem choice(String item, String... options) {
    List<ItemOption> keys = List.of(options).stream().map(o -> new ItemOption(o, LABEL)).toList();
    return item(item, ItemType.SINGLE_CHOICE, null, keys, null, null, null, null, false);
  }

  private static QuestionnaireItem number(String item, String minimum, String maximum) {
    return item(item, ItemType.NUMBER, null, null, LABEL, minimum, maximum, null, false);
  }

  private static QuestionnaireItem text(String item) {
    return item(item, ItemType.TEXT, null, null, null, null, null, null, false);
  }

  private static QuestionnaireItem item(
      String item,
      ItemType type,
      String scale,
      List<ItemOption> options,
      Map<String, String> unit,
      String minimum,
      String maximum,
      Integer decimals,
      boolean reversed) {
    return new QuestionnaireItem(
        item,
        type,
        LABEL,
        scale,
        options,
        unit,
        minimum == null ? null : new BigDecimal(minimum),
        maximum == null ? null : new BigDecimal(maximum),
        decimals,
        null,
        null,
        null,
        reversed);
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
    List<ItemOption> options = List.of(new ItemOption("x", LABEL), new ItemOption("y", LABEL));
    QuestionnaireItem likert =
        item("a", ItemType.LIKERT, "agreement", List.of(), null, null, "5", 0, false);
    QuestionnaireItem choice =
        item("b", ItemType.SINGLE_CHOICE, "agreement", options, null, null, null, null, true);
    QuestionnaireItem number =
        item("c", ItemType.NUMBER, "agreement", null, null, null, null, null, true);
    QuestionnaireItem text = item("d", ItemType.TEXT, null, options, LABEL, "1", null, null, false);

    // When, Then
    assertThat(lint(Map.of("agreement", SCALE), likert, choice, number, text))
        .extracting(FieldError::pointer)
        .containsExactly(
            "/items/0/options",
            "/items/0/maximum",
            "/items/0/decimals",
            "/items/1/scale",
            "/items/1/reversed",
            "/items/2/scale",
            "/items/2/reversed",
            "/items/3/options",
            "/items/3/unit",
            "/items/3/minimum");
  }

  @Test
  void aNumberMustBeAnswerable() {
    // When, Then
    assertThat(
            lint(
                Map.of(),
                choice("voted", "yes", "no"),
                number("a", "0.5", "90"),
                number("b", "2", "1"),
                number("c", "0.0", "9e1")))
        .extracting(FieldError::pointer, FieldError::rule)
        .containsExactly(tuple("/items/1/minimum", "decimals"), tuple("/items/2/maximum", "range"));
  }

  @Test
  void aQuestionnaireNeedsSomethingThatOthersCanCount() {
    // When, Then
    assertThat(lint(Map.of(), number("a", null, null), text("b")))
        .extracting(FieldError::pointer, FieldError::rule)
        .containsExactly(tuple("/items", "no-closed-item"));
  }
}
