package org.safeer.theme.disclosure;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/**
 * One release shows an item in one way.
 *
 * <p>Themes may share an item, but not with opposite polarities: the two highest points and the two
 * lowest, each published by region, give away the middle of the scale, which no table shows and no
 * audit of either table would see.
 */
public final class SharedItemRule {

  private SharedItemRule() {}

  /**
   * Checks all tables of a release together.
   *
   * @throws DisclosureRuleException rule {@code one-polarity-per-item}
   */
  public static void check(Collection<TableShape> shapes) {
    Map<String, TableShape> seen = new HashMap<>();
    for (TableShape shape : shapes) {
      TableShape other = seen.putIfAbsent(shape.item(), shape);
      if (other != null && !other.sameCells(shape)) {
        throw new DisclosureRuleException(
            "polarity",
            "one-polarity-per-item",
            "Item " + shape.item() + " is in this release with another polarity or scale.");
      }
    }
  }
}
