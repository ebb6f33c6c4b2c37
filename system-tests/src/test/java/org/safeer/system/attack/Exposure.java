package org.safeer.system.attack;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.TreeMap;
import org.safeer.system.figures.FaithSurvey;
import org.safeer.system.figures.ItemFigures;

/** What an attack on the survey's items has found, beside what is true. */
public final class Exposure {

  private final FaithSurvey file = FaithSurvey.read();
  private final int minimum;
  private final Map<String, Interval> found = new TreeMap<>();
  private final Map<String, Interval> narrow = new TreeMap<>();
  private int hidden;
  private int small;

  /**
   * @param minimum fewest people in any count that may be told
   */
  public Exposure(int minimum) {
    this.minimum = minimum;
  }

  /** Attacks every count of an item that is not known. */
  public void attack(JsonNode item, Map<Count, Integer> known) {
    String name = item.path("item").asText();
    Map<String, ItemFigures> truth = file.figures(name);
    ItemTable table = ItemTable.of(item);
    Attack attack = new Attack(table, known);
    for (Count count : table.counts()) {
      if (!known.containsKey(count)) {
        hidden++;
        judge(name + " " + count, attack.interval(count), people(truth, count));
      }
    }
    int missing = file.people() - truth.get(ItemTable.ALL).n();
    if (known.containsKey(ItemTable.TOTAL) && missing > 0) {
      judge(name + " left out", attack.interval(ItemTable.MISSING), missing);
    }
  }

  private void judge(String name, Interval interval, int people) {
    if (people < minimum) {
      small++;
      if (!interval.hides(minimum)) {
        found.put(name, interval);
      }
    } else if (interval.high() - interval.low() < minimum && !name.endsWith("left out")) {
      narrow.put(name, interval);
    }
  }

  private static int people(Map<String, ItemFigures> truth, Count count) {
    ItemFigures figures = truth.get(count.region());
    return switch (count.part()) {
      case "n" -> figures.n();
      case "top" -> figures.topTwo();
      case "rest" -> figures.n() - figures.topTwo();
      default -> figures.at(Integer.parseInt(count.part()));
    };
  }

  /** Small counts of which it is known that they are not zero, or that they are small. */
  public Map<String, Interval> found() {
    return found;
  }

  /** Other hidden counts that are known to within less than the minimum. */
  public Map<String, Interval> narrow() {
    return narrow;
  }

  public int hidden() {
    return hidden;
  }

  public int small() {
    return small;
  }
}
