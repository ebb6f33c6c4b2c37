package org.safeer.survey.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.AbstractListAssert;
import org.assertj.core.api.ObjectAssert;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.safeer.kit.problem.FieldError;
import org.safeer.survey.testing.Domain;

/** Without these, a questionnaire would be published that nobody can answer or count. */
class QuestionnaireLintTest {

  private static final Map<String, PublishedType> PUBLISHED =
      Map.of(
          "was-likert", PublishedType.of(ItemType.LIKERT),
          "was-choice", PublishedType.of(ItemType.SINGLE_CHOICE),
          "was-words", new PublishedType(ItemType.CALCULATED, CalculationResult.TEXT),
          "was-calculated", PublishedType.of(ItemType.CALCULATED));

  private static final String COUNTED = item("counted", "yes-no");

  private static String points(int... values) {
    return String.join(
        ",",
        Arrays.stream(values)
            .mapToObj(value -> "{\"value\": %d, \"label\": {\"en\": \"?\"}}".formatted(value))
            .toList());
  }

  /** An item with these further members, written as in JSON without the quotes of their names. */
  private static String item(String key, String type, String... members) {
    StringBuilder item =
        new StringBuilder(
            "{\"item\": \"%s\", \"type\": \"%s\", \"label\": {\"en\": \"?\"}".formatted(key, type));
    for (String member : members) {
      item.append(", \"").append(member.replaceFirst(": ?", "\": "));
    }
    return item.append("}").toString();
  }

  private static String likert(String key, String scale) {
    return item(key, "likert", "scale: \"%s\"".formatted(scale));
  }

  private static String options(String... keys) {
    return options(List.of(keys), "");
  }

  private static String options(List<String> keys, String members) {
    return "options: ["
        + String.join(
            ",",
            keys.stream()
                .map(
                    key ->
                        "{\"option\": \"%s\", \"label\": {\"en\": \"?\"}%s}"
                            .formatted(key, members))
                .toList())
        + "]";
  }

  private static String rows(String... keys) {
    return options(keys).replace("option", "row");
  }

  private static AbstractListAssert<?, List<? extends Tuple>, Tuple, ObjectAssert<Tuple>> lint(
      String... items) {
    return lintWith("\"agreement\": {\"points\": [%s]}".formatted(points(1, 2)), "", items);
  }

  private static AbstractListAssert<?, List<? extends Tuple>, Tuple, ObjectAssert<Tuple>> lintWith(
      String scales, String members, String... items) {
    String content =
        "{\"title\": {\"en\": \"?\"}, %s \"scales\": {%s}, \"items\": [%s]}"
            .formatted(members, scales, String.join(",", items));
    return assertThat(
            QuestionnaireLint.errors(Domain.read(content, QuestionnaireContent.class), PUBLISHED))
        .extracting(FieldError::pointer, FieldError::rule);
  }

  @Test
  void aSoundQuestionnairePasses() {
    // When, Then
    lint(
            likert("was-likert", "agreement"),
            item("voted", "single-choice", options("yes", "no")),
            item("media", "matrix", "scale: \"agreement\"", rows("media-fair", "media-kind")),
            item("news", "multiple-choice", options("tv", "radio"), "maximumChoices: 1"),
            item("order", "ranking", options("a", "b", "c"), "maximumChoices: 2"),
            item("born", "date", "earliest: \"1900-01-01\"", "latest: \"1900-01-01\""),
            item("vote", "yes-no", "preferNotToSay: true"),
            item("thanks", "note", "hint: {\"en\": \"!\"}"))
        .isEmpty();
  }

  @Test
  void scalesNeedDifferentPoints() {
    // When, Then
    lintWith("\"empty\": {\"points\": []}", "", COUNTED)
        .containsExactly(tuple("/scales/empty/points", "empty-scale"));
    lintWith("\"twice\": {\"points\": [%s]}".formatted(points(1, 1)), "", COUNTED)
        .containsExactly(tuple("/scales/twice/points/1/value", "duplicate-point"));
  }

  @Test
  void itemsMustBeAnswerableAndDifferent() {
    // When, Then
    lint(
            likert("a", "agreement"),
            likert("a", "agreement"),
            likert("b", "other"),
            item("c", "likert"),
            item("d", "single-choice", options("yes")),
            item("e", "single-choice", options("yes", "yes")),
            item("was-likert", "single-choice", options("yes", "no")))
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
    // When, Then
    lint(
            item("a", "likert", "scale: \"agreement\"", options(), "maximum: 5", "decimals: 0"),
            item("b", "single-choice", "scale: \"agreement\"", options("x", "y"), "reversed: true"),
            item("c", "number", "scale: \"agreement\"", "reversed: true", "maximumLength: 5"),
            item("d", "text", options("x", "y"), "unit: {\"en\": \"?\"}", "minimum: 1"),
            item("e", "note", "required: true", "sensitive: true", "preferNotToSay: true"),
            item("f", "likert", "scale: \"agreement\"", "preferNotToSay: true", rows("r")),
            item("g", "ranking", options("x", "y"), "minimumChoices: 1", "latest: \"2025-01-01\""))
        .containsExactly(
            tuple("/items/0/options", "not-allowed"),
            tuple("/items/0/maximum", "not-allowed"),
            tuple("/items/0/decimals", "not-allowed"),
            tuple("/items/1/scale", "not-allowed"),
            tuple("/items/1/reversed", "not-allowed"),
            tuple("/items/2/scale", "not-allowed"),
            tuple("/items/2/maximumLength", "not-allowed"),
            tuple("/items/2/reversed", "not-allowed"),
            tuple("/items/3/options", "not-allowed"),
            tuple("/items/3/unit", "not-allowed"),
            tuple("/items/3/minimum", "not-allowed"),
            tuple("/items/4/preferNotToSay", "not-allowed"),
            tuple("/items/4/required", "not-allowed"),
            tuple("/items/4/sensitive", "not-allowed"),
            tuple("/items/5/rows", "not-allowed"),
            tuple("/items/5/preferNotToSay", "not-allowed"),
            tuple("/items/6/minimumChoices", "not-allowed"),
            tuple("/items/6/latest", "not-allowed"));
  }

  @Test
  void aNumberAndADayMustBeAnswerable() {
    // When, Then
    lint(
            COUNTED,
            item("a", "number", "minimum: 0.5", "maximum: 90"),
            item("b", "number", "minimum: 2", "maximum: 1"),
            item("c", "number", "minimum: 0.0", "maximum: 9e1"),
            item("d", "date", "earliest: \"2025-01-02\"", "latest: \"2025-01-01\""))
        .containsExactly(
            tuple("/items/1/minimum", "decimals"),
            tuple("/items/2/maximum", "range"),
            tuple("/items/4/latest", "range"));
  }

  @Test
  void choicesMustBePossible() {
    // Given
    String alone = options(List.of("a", "b"), ", \"exclusive\": true");
    String specified = options(List.of("a", "b"), ", \"specify\": true");

    // When, Then
    lint(
            COUNTED,
            item(
                "a",
                "multiple-choice",
                options("x", "y"),
                "minimumChoices: 2",
                "maximumChoices: 1"),
            item("b", "multiple-choice", options("x", "y"), "maximumChoices: 3"),
            item("c", "multiple-choice", alone, "minimumChoices: 1"),
            item("d", "single-choice", alone),
            item("e", "ranking", specified),
            item("f", "yes-no", options("yes", "maybe")),
            item("g", "yes-no", options("no", "yes")),
            item("h", "ranking"),
            item("i", "multiple-choice", specified))
        .containsExactly(
            tuple("/items/1/maximumChoices", "range"),
            tuple("/items/2/maximumChoices", "range"),
            tuple("/items/3/minimumChoices", "range"),
            tuple("/items/4/options/0/exclusive", "not-allowed"),
            tuple("/items/4/options/1/exclusive", "not-allowed"),
            tuple("/items/5/options/0/specify", "not-allowed"),
            tuple("/items/5/options/1/specify", "not-allowed"),
            tuple("/items/6/options", "yes-no-options"),
            tuple("/items/8/options", "too-few-options"));
  }

  @Test
  void whatComesOfACalculationStaysWhatItWas() {
    // When, Then
    lint(
            COUNTED,
            item("was-words", "calculated", "calculation: \"1\"", "result: \"text\""),
            item("was-calculated", "calculated", "calculation: \"1\"", "result: \"text\""))
        .isEmpty();
    lint(COUNTED, item("was-words", "calculated", "calculation: \"1\""))
        .containsExactly(tuple("/items/1/result", "type-changed"));
  }

  @Test
  void rowsAreLikertItemsAmongTheOthers() {
    // When, Then
    lint(
            COUNTED,
            item("m", "matrix", "scale: \"agreement\"", rows("counted", "m", "was-likert")),
            item("n", "matrix", "scale: \"other\"", rows("r", "r", "was-choice")),
            item("o", "matrix", rows()),
            item("p", "matrix", "scale: \"agreement\""))
        .containsExactly(
            tuple("/items/1/rows/0/row", "duplicate-item"),
            tuple("/items/1/rows/1/row", "duplicate-item"),
            tuple("/items/2/rows/1/row", "duplicate-item"),
            tuple("/items/2/rows/2/row", "type-changed"),
            tuple("/items/2/scale", "unknown-scale"),
            tuple("/items/3/scale", "required"),
            tuple("/items/3/rows", "too-few-rows"),
            tuple("/items/4/rows", "too-few-rows"));
  }

  @Test
  void theItemsOfASectionStandTogether() {
    // Given
    String sections =
        """
        "sections": [{"section": "s", "label": {"en": "?"}}, {"section": "t", "label": {"en": "?"}},
                     {"section": "s", "label": {"en": "?"}}],""";

    // When, Then
    lintWith(
            "",
            sections,
            item("a", "yes-no", "section: \"s\""),
            item("b", "yes-no", "section: \"s\""),
            item("c", "yes-no"),
            item("d", "yes-no", "section: \"s\""),
            item("e", "yes-no", "section: \"t\""),
            item("f", "yes-no", "section: \"u\""))
        .containsExactly(
            tuple("/sections/2/section", "duplicate-section"),
            tuple("/items/3/section", "section-apart"),
            tuple("/items/5/section", "unknown-section"));
  }

  @Test
  void aQuestionnaireNeedsSomethingThatOthersCanCount() {
    // When, Then
    lint(
            item("a", "number"),
            item("b", "text"),
            item("c", "date"),
            item("d", "multiple-choice", options("x", "y")),
            item("e", "note"))
        .containsExactly(tuple("/items", "no-closed-item"));
  }

  @Test
  void aResponseStaysOfABoundedSize() {
    // Given
    String[] matrices = new String[6];
    for (int i = 0; i < matrices.length; i++) {
      String prefix = "r" + i + "-";
      String[] keys = new String[100];
      Arrays.setAll(keys, row -> prefix + row);
      matrices[i] = item("m" + i, "matrix", "scale: \"agreement\"", rows(keys));
    }

    // When, Then
    lint(matrices).containsExactly(tuple("/items", "too-many-items"));
  }
}
