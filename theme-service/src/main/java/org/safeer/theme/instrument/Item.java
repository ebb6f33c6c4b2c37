package org.safeer.theme.instrument;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * An item as published.
 *
 * @param type {@code likert}, {@code single-choice} or {@code number}
 * @param label question text by language tag
 * @param points of a likert item, ascending by value; else empty
 * @param options of a single-choice item, in the questionnaire's order; else empty
 * @param number how a number item is answered; else null
 */
public record Item(
    String item,
    String type,
    Map<String, String> label,
    List<ScalePoint> points,
    List<ItemOption> options,
    NumberFormat number) {

  private static final String NUMBER = "number";

  /** What an absent list means in an event: none. */
  public Item {
    points = points == null ? List.of() : points;
    options = options == null ? List.of() : options;
  }

  /** An item that is answered with a number. */
  public static Item number(String item, Map<String, String> label, NumberFormat format) {
    return new Item(item, NUMBER, label, List.of(), List.of(), format);
  }

  /** Whether it is answered on a scale. */
  public boolean likert() {
    return !points.isEmpty();
  }

  /**
   * This item with what only earlier versions had, so that an answer under an earlier version still
   * has a place.
   */
  Item over(Item earlier) {
    if (earlier == null) {
      return this;
    }
    TreeMap<Integer, ScalePoint> all = new TreeMap<>();
    earlier.points.forEach(point -> all.put(point.value(), point));
    points.forEach(point -> all.put(point.value(), point));
    return new Item(item, type, label, List.copyOf(all.values()), optionsOver(earlier), number);
  }

  private List<ItemOption> optionsOver(Item earlier) {
    List<ItemOption> all = new ArrayList<>(options);
    earlier.options.stream()
        .filter(old -> options.stream().noneMatch(now -> now.option().equals(old.option())))
        .forEach(all::add);
    return List.copyOf(all);
  }
}
