package org.safeer.survey.questionnaire;

import static org.safeer.survey.questionnaire.ItemType.CALCULATED;
import static org.safeer.survey.questionnaire.ItemType.DATE;
import static org.safeer.survey.questionnaire.ItemType.LIKERT;
import static org.safeer.survey.questionnaire.ItemType.MATRIX;
import static org.safeer.survey.questionnaire.ItemType.MULTIPLE_CHOICE;
import static org.safeer.survey.questionnaire.ItemType.NOTE;
import static org.safeer.survey.questionnaire.ItemType.NUMBER;
import static org.safeer.survey.questionnaire.ItemType.RANKING;
import static org.safeer.survey.questionnaire.ItemType.SINGLE_CHOICE;
import static org.safeer.survey.questionnaire.ItemType.TEXT;
import static org.safeer.survey.questionnaire.ItemType.YES_NO;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.safeer.survey.Findings;

/** Which members of an item belong to which types; all others belong to every type. */
enum ItemMembers {
  CONSTRAINT(
      "constraint",
      item -> item.constraint() != null,
      EnumSet.complementOf(EnumSet.of(MATRIX, NOTE, CALCULATED))),
  REQUIRED_IF(
      "requiredIf",
      item -> item.requiredIf() != null,
      EnumSet.complementOf(EnumSet.of(NOTE, CALCULATED))),
  SCALE("scale", item -> item.scale() != null, EnumSet.of(LIKERT, MATRIX)),
  ROWS("rows", item -> item.rows() != null, EnumSet.of(MATRIX)),
  OPTIONS(
      "options",
      item -> item.options() != null,
      EnumSet.of(SINGLE_CHOICE, MULTIPLE_CHOICE, RANKING, YES_NO)),
  MINIMUM_CHOICES(
      "minimumChoices", item -> item.minimumChoices() != null, EnumSet.of(MULTIPLE_CHOICE)),
  MAXIMUM_CHOICES(
      "maximumChoices",
      item -> item.maximumChoices() != null,
      EnumSet.of(MULTIPLE_CHOICE, RANKING)),
  UNIT("unit", item -> item.unit() != null, EnumSet.of(NUMBER)),
  MINIMUM("minimum", item -> item.minimum() != null, EnumSet.of(NUMBER)),
  MAXIMUM("maximum", item -> item.maximum() != null, EnumSet.of(NUMBER)),
  DECIMALS("decimals", item -> item.decimals() != null, EnumSet.of(NUMBER)),
  EARLIEST("earliest", item -> item.earliest() != null, EnumSet.of(DATE)),
  LATEST("latest", item -> item.latest() != null, EnumSet.of(DATE)),
  MAXIMUM_LENGTH("maximumLength", item -> item.maximumLength() != null, EnumSet.of(TEXT)),
  PREFER_NOT_TO_SAY(
      "preferNotToSay",
      item -> item.preferNotToSay() != null,
      EnumSet.complementOf(EnumSet.of(LIKERT, MATRIX, NOTE, CALCULATED))),
  REQUIRED(
      "required", QuestionnaireItem::required, EnumSet.complementOf(EnumSet.of(NOTE, CALCULATED))),
  SENSITIVE("sensitive", QuestionnaireItem::sensitive, EnumSet.complementOf(EnumSet.of(NOTE))),
  REVERSED("reversed", QuestionnaireItem::reversed, EnumSet.of(LIKERT)),
  CALCULATION("calculation", item -> item.calculation() != null, EnumSet.of(CALCULATED)),
  RESULT("result", item -> item.result() != null, EnumSet.of(CALCULATED));

  private static final List<ItemMembers> ALL = List.of(values());

  private final String member;
  private final Predicate<QuestionnaireItem> given;
  private final Set<ItemType> owners;

  ItemMembers(String member, Predicate<QuestionnaireItem> given, Set<ItemType> owners) {
    this.member = member;
    this.given = given;
    this.owners = owners;
  }

  /** Names the members an item has that do not belong to its type. */
  static void check(QuestionnaireItem item, Findings found) {
    ALL.stream()
        .filter(one -> one.given.test(item) && !one.owners.contains(item.type()))
        .forEach(
            one ->
                found.at(one.member).add("not-allowed", "does not belong to an item of this type"));
  }
}
