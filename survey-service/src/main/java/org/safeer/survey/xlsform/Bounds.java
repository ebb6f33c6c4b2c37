package org.safeer.survey.xlsform;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.safeer.survey.questionnaire.ItemType;

/**
 * The bounds of an item as a constraint: so other tools keep to them too.
 *
 * @param together whether options may be chosen in any number up to the most; false if one of them
 *     stands alone, which no count tells
 */
record Bounds(
    ItemType type,
    BigDecimal minimum,
    BigDecimal maximum,
    LocalDate earliest,
    LocalDate latest,
    Integer maximumLength,
    Integer minimumChoices,
    Integer maximumChoices,
    boolean together) {

  /** The most that an item can ask for: that is no bound. */
  static final int ANY_LENGTH = 4000;

  /** Null if there are none. */
  String constraint() {
    List<String> parts = new ArrayList<>();
    switch (type) {
      case NUMBER -> {
        add(". >= %s", minimum == null ? null : minimum.toPlainString(), parts);
        add(". <= %s", maximum == null ? null : maximum.toPlainString(), parts);
      }
      case DATE -> {
        add(". >= date('%s')", earliest, parts);
        add(". <= date('%s')", latest, parts);
      }
      case TEXT -> {
        boolean any = maximumLength == null || maximumLength == ANY_LENGTH;
        add("string-length(.) <= %s", any ? null : maximumLength, parts);
      }
      case MULTIPLE_CHOICE -> {
        add("count-selected(.) >= %s", together ? minimumChoices : null, parts);
        add("count-selected(.) <= %s", together ? maximumChoices : null, parts);
      }
      default -> {
        // Has no bounds that a constraint tells.
      }
    }
    return parts.isEmpty() ? null : String.join(" and ", parts);
  }

  private static void add(String form, Object bound, List<String> parts) {
    if (bound != null) {
      parts.add(form.formatted(bound));
    }
  }

  /** The bounds and the item's own constraint, of which each may be null, as one. */
  static String joined(String own, String bounds) {
    if (own == null || bounds == null) {
      return own == null ? bounds : own;
    }
    return "(" + own + ") and " + bounds;
  }
}
