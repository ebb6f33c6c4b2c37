package org.safeer.survey.questionnaire;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.safeer.survey.Spelling;

/**
 * What an item keeps for ever once it is published: how it is answered. Its scale, its options, its
 * bounds and its unit may change, for a response tells which version it answers.
 *
 * @param result what comes of its calculation; null if it is not calculated, and where it was
 *     published before results were kept
 */
record PublishedType(ItemType type, CalculationResult result) {

  private static final String CALCULATED = "calculated-";

  static PublishedType of(ItemType type) {
    return new PublishedType(type, null);
  }

  static PublishedType of(QuestionnaireItem item) {
    return new PublishedType(item.type(), item.result());
  }

  /** One word, as it is stored. */
  @JsonCreator
  static PublishedType read(String word) {
    return word.startsWith(CALCULATED)
        ? new PublishedType(
            ItemType.CALCULATED,
            CalculationResult.valueOf(Spelling.constant(word.substring(CALCULATED.length()))))
        : of(ItemType.valueOf(Spelling.constant(word)));
  }

  @JsonValue
  String word() {
    return result == null ? typeWord() : CALCULATED + resultWord();
  }

  String typeWord() {
    return Spelling.of(type);
  }

  String resultWord() {
    return Spelling.of(result);
  }
}
