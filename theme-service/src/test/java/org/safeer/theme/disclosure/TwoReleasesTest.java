package org.safeer.theme.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safeer.theme.disclosure.Tables.MINIMUM_THREE;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

/** An embassy that keeps every release and subtracts them learns nothing about the newcomers. */
class TwoReleasesTest {

  private static final int PAIRS = 400;
  private static final int MOST_TABLES = 400;

  @Test
  void noPairOfTablesThatAgreesWithBothReleasesNarrowsAnythingDown(TestReporter reporter) {
    // Given
    long seed = Tables.seed();
    reporter.publishEntry("seed", Long.toString(seed));
    Random random = new Random(seed);
    int withoutRule = 0;
    for (int i = 0; i < PAIRS; i++) {
      ItemTable first = Tables.small(random);
      ItemTable second = Tables.grown(random, first);
      if (first.respondents() < MINIMUM_THREE.minimumBase()) {
        continue;
      }
      Suppressor suppressor = new Suppressor(MINIMUM_THREE);
      ProtectedTable before = suppressor.protect(first);

      // When
      ProtectedTable after = suppressor.protect(second, new DifferencingRule(List.of(before)));

      // Then
      assertThat(new Attack(first, second, before, after).exposed())
          .as("seed %d, pair %d: %s then %s", seed, i, first, second)
          .isEmpty();
      withoutRule += new Attack(first, second, before, suppressor.protect(second)).exposed().size();
    }
    // And the attack is a real one
    assertThat(withoutRule).isPositive();
  }

  /** Enumerates what both tables can have been, where answers were only added. */
  private static final class Attack {

    private final ItemTable first;
    private final ItemTable second;
    private final ProtectedTable before;
    private final ProtectedTable after;
    private final Map<CellKey, Interval> then = new HashMap<>();
    private final Map<CellKey, Interval> now = new HashMap<>();
    private final Map<CellKey, Interval> change = new HashMap<>();

    Attack(ItemTable first, ItemTable second, ProtectedTable before, ProtectedTable after) {
      this.first = first;
      this.second = second;
      this.before = before;
      this.after = after;
    }

    List<String> exposed() {
      List<String> exposed = new ArrayList<>();
      if (after.withheld()) {
        return exposed;
      }
      List<Map<CellKey, Integer>> early =
          new EnumeratingAttacker(before, first.respondents()).tables(MOST_TABLES);
      List<Map<CellKey, Integer>> late =
          new EnumeratingAttacker(after, second.respondents()).tables(MOST_TABLES);
      if (early.isEmpty() || late.isEmpty()) {
        return exposed;
      }
      early.forEach(
          one -> late.stream().filter(other -> grown(one, other)).forEach(o -> see(one, o)));
      SmallCells.of(first, MINIMUM_THREE).forEach((cell, must) -> check(then, cell, must, exposed));
      SmallCells.of(second, MINIMUM_THREE).forEach((cell, must) -> check(now, cell, must, exposed));
      before.known().forEach((cell, count) -> checkChange(cell, count, exposed));
      return exposed;
    }

    private static boolean grown(Map<CellKey, Integer> one, Map<CellKey, Integer> other) {
      return one.keySet().stream()
          .filter(cell -> cell.figure() != Figure.MISSING)
          .allMatch(cell -> one.get(cell) <= other.get(cell));
    }

    private void see(Map<CellKey, Integer> one, Map<CellKey, Integer> other) {
      one.forEach(
          (cell, count) -> {
            int later = other.get(cell);
            then.merge(cell, Interval.exactly(count), Interval::hull);
            now.merge(cell, Interval.exactly(later), Interval::hull);
            change.merge(cell, Interval.exactly(later - count), Interval::hull);
          });
    }

    private static void check(
        Map<CellKey, Interval> ranges, CellKey cell, Interval must, List<String> exposed) {
      boolean asked = cell.figure() != Figure.MISSING;
      if (asked && !ranges.get(cell).covers(must)) {
        exposed.add(cell + " in " + ranges.get(cell));
      }
    }

    private void checkChange(CellKey cell, int count, List<String> exposed) {
      int newcomers = second.counts().get(cell) - count;
      if (newcomers > 0 && newcomers < MINIMUM_THREE.minimumCell()) {
        check(change, cell, new Interval(0, MINIMUM_THREE.minimumCell()), exposed);
      }
    }
  }
}
