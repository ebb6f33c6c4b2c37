package org.safeer.theme.release;

import java.util.Arrays;
import org.safeer.theme.instrument.Item;

/** Why nothing of an item is in a release: a stable short name and plain words for its readers. */
enum Withholding {
  NOTHING_PUBLISHABLE(
      "nothing-publishable",
      "So few people answered this item, or so nearly alike, that any count of it could tell what"
          + " single people answered."),
  NOT_ON_A_SCALE(
      "not-on-a-scale",
      "This item is answered by choosing an option. Only items that are answered on a scale are"
          + " released; the research team sees the others."),
  ANSWERED_WITH_A_NUMBER(
      "answered-with-a-number",
      "This item is answered with a number. A single number, such as an age or a count of years, can"
          + " point at one person, so only the research team sees the answers."),
  UNKNOWN_ITEM(
      "unknown-item",
      "When this release was drafted, the questionnaire that holds this item was not at hand."),
  SHAPE_FIXED_BY_RELEASE(
      "shape-fixed-by-release",
      "The scale or the regions of this item have changed since it was first released. Two tables of"
          + " different shape, put side by side, could tell what single people answered."),
  SCALE_TOO_SHORT(
      "scale-too-short",
      "The scale of this item has fewer than three points, too few to show shares of it safely.");

  private static final String ANY_OTHER =
      "No table of this item could be made that is safe to show.";

  private final String code;
  private final String text;

  Withholding(String code, String text) {
    this.code = code;
    this.text = text;
  }

  /** The short name; kept with the release. */
  String code() {
    return code;
  }

  /** Why an item of this kind is never shown; null if it may be. */
  static Withholding ofKind(Item item) {
    if (item == null) {
      return UNKNOWN_ITEM;
    }
    if (item.number() != null) {
      return ANSWERED_WITH_A_NUMBER;
    }
    return item.likert() ? null : NOT_ON_A_SCALE;
  }

  /** The plain words for a short name. */
  static String text(String code) {
    return Arrays.stream(values())
        .filter(reason -> reason.code.equals(code))
        .map(reason -> reason.text)
        .findFirst()
        .orElse(ANY_OTHER);
  }
}
