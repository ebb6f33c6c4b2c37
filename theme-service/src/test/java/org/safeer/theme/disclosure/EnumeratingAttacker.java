package org.safeer.theme.disclosure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * Writes down every table that agrees with what is published, one by one.
 *
 * <p>It shares nothing with the code under test but the published view: no network, no flow, no
 * solver, only counting. Fit for a dozen respondents.
 */
final class EnumeratingAttacker {

  private final TableShape shape;
  private final Map<CellKey, Integer> published = new HashMap<>();
  private final int respondents;
  private final Map<CellKey, Integer> table = new HashMap<>();
  private boolean enough;

  EnumeratingAttacker(ProtectedTable view, int respondents) {
    this.shape = view.shape();
    this.respondents = respondents;
    view.figures()
        .forEach(
            (cell, count) -> {
              if (count.value() != null) {
                published.put(cell, count.value());
              }
            });
  }

  /** Smallest and largest value of every cell over all tables. */
  Map<CellKey, Interval> ranges() {
    Map<CellKey, Interval> ranges = new TreeMap<>();
    forEachTable(
        found -> {
          found.forEach(
              (cell, count) -> ranges.merge(cell, Interval.exactly(count), Interval::hull));
          return true;
        });
    return ranges;
  }

  /** All tables, or none of them where they are more than so many. */
  List<Map<CellKey, Integer>> tables(int most) {
    List<Map<CellKey, Integer>> tables = new ArrayList<>();
    forEachTable(table -> tables.size() <= most && tables.add(new HashMap<>(table)));
    return tables.size() > most ? List.of() : tables;
  }

  /** Shows each table while more are wanted; the map is used again for the next one. */
  private void forEachTable(Predicate<Map<CellKey, Integer>> more) {
    enough = false;
    region(0, 0, 0, more);
  }

  private void region(int index, int top, int rest, Predicate<Map<CellKey, Integer>> more) {
    if (enough) {
      return;
    }
    if (index == shape.regions().size()) {
      national(top, rest, more);
      return;
    }
    String name = shape.regions().get(index);
    int left = respondents - top - rest;
    for (int here : values(CellKey.topTwo(name), left)) {
      for (int others : values(CellKey.rest(name), left - here)) {
        if (put(CellKey.base(name), here + others)) {
          table.put(CellKey.topTwo(name), here);
          table.put(CellKey.rest(name), others);
          region(index + 1, top + here, rest + others, more);
        }
      }
    }
  }

  private void national(int top, int rest, Predicate<Map<CellKey, Integer>> more) {
    boolean fits =
        put(CellKey.topTwo(CellKey.NATIONAL), top)
            && put(CellKey.rest(CellKey.NATIONAL), rest)
            && put(CellKey.base(CellKey.NATIONAL), top + rest)
            && put(CellKey.missing(), respondents - top - rest);
    if (fits) {
      point(shape.points(), top, rest, more);
    }
  }

  private void point(
      List<Integer> points, int top, int rest, Predicate<Map<CellKey, Integer>> more) {
    if (points.isEmpty() || enough) {
      if (top == 0 && rest == 0 && !enough) {
        enough = !more.test(table);
      }
      return;
    }
    int point = points.get(0);
    boolean inTop = shape.polarity().isTop(shape.points().indexOf(point), shape.points().size());
    List<Integer> later = points.subList(1, points.size());
    for (int here : values(CellKey.point(point), inTop ? top : rest)) {
      table.put(CellKey.point(point), here);
      point(later, inTop ? top - here : top, inTop ? rest : rest - here, more);
    }
  }

  /** What a count can be when no more than so many people are left for it. */
  private int[] values(CellKey cell, int most) {
    Integer told = published.get(cell);
    if (told == null) {
      return IntStream.rangeClosed(0, most).toArray();
    }
    return told <= most ? new int[] {told} : new int[0];
  }

  /** Writes a count down, unless another one is published. */
  private boolean put(CellKey cell, int count) {
    Integer told = published.get(cell);
    table.put(cell, count);
    return told == null || told == count;
  }
}
