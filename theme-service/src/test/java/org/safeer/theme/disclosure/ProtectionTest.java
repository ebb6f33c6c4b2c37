package org.safeer.theme.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safeer.theme.disclosure.Suppressor.Mode.COMPLETE;
import static org.safeer.theme.disclosure.Suppressor.Mode.PRIMARY_ONLY;
import static org.safeer.theme.disclosure.Tables.MINIMUM_THREE;

import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

/**
 * The promise itself: from what is published, no small count can be told from zero or from enough.
 */
class ProtectionTest {

  private static final int TABLES = 3000;
  private static final int MOST_ENUMERATED = 12;
  private static final int REALISTIC_TABLES = 60;

  @Test
  void noSmallCountOfAThousandTablesCanBeWorkedOut(TestReporter reporter) {
    // Given
    long seed = Tables.seed();
    reporter.publishEntry("seed", Long.toString(seed));
    Random random = new Random(seed);
    int exposedWithoutGuards = 0;
    for (int i = 0; i < TABLES; i++) {
      ItemTable item = Tables.small(random);
      // Fewer respondents than the minimum, all known: no count of theirs can look like enough.
      if (item.respondents() < MINIMUM_THREE.minimumBase()) {
        continue;
      }

      // When
      Map<CellKey, Interval> small = SmallCells.of(item, MINIMUM_THREE);

      // Then
      assertThat(exposed(item, COMPLETE, small))
          .as("seed %d, table %d: %s", seed, i, item)
          .isZero();
      exposedWithoutGuards += exposed(item, PRIMARY_ONLY, small) > 0 ? 1 : 0;
    }
    // And the same attack succeeds where only the small counts themselves are hidden
    assertThat(exposedWithoutGuards).isGreaterThan(TABLES / 3);
  }

  @Test
  void tablesOfRealSizeAreProtectedUnderUnequalMinimaToo(TestReporter reporter) {
    // Given
    long seed = Tables.seed();
    reporter.publishEntry("seed", Long.toString(seed));
    Random random = new Random(seed);
    for (int i = 0; i < REALISTIC_TABLES; i++) {
      ItemTable item = Tables.realistic(random);
      DisclosurePolicy policy = new DisclosurePolicy(10 + random.nextInt(30), 10, null);

      // When
      ProtectedTable view = new Suppressor(policy).protect(item);
      Map<CellKey, Interval> ranges = DisclosureAuditor.intervals(view, item.respondents());

      // Then
      String table = "seed " + seed + ", table " + i + ": " + item;
      SmallCells.of(item, policy)
          .forEach((cell, must) -> assertThat(ranges.get(cell).covers(must)).as(table).isTrue());
    }
  }

  /** How many small counts an attacker narrows down, by enumeration where there are few people. */
  private static long exposed(ItemTable item, Suppressor.Mode mode, Map<CellKey, Interval> small) {
    ProtectedTable view =
        new Suppressor(MINIMUM_THREE, NonResponse.TOTAL_KNOWN, mode).protect(item);
    Map<CellKey, Interval> ranges =
        item.respondents() <= MOST_ENUMERATED
            ? new EnumeratingAttacker(view, item.respondents()).ranges()
            : DisclosureAuditor.intervals(view, item.respondents());
    return small.entrySet().stream()
        .filter(cell -> !ranges.get(cell.getKey()).covers(cell.getValue()))
        .count();
  }
}
