package org.safeer.theme.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safeer.theme.disclosure.Suppressor.Mode.COMPLETE;
import static org.safeer.theme.disclosure.Suppressor.Mode.PRIMARY_ONLY;
import static org.safeer.theme.disclosure.Tables.MINIMUM_THREE;

import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

/** If the auditor sees a wider range than there is, nobody notices an exposed respondent. */
class DisclosureAuditorTest {

  private static final int SMALL_TABLES = 1000;
  private static final int MOST_ENUMERATED = 13;
  private static final int REALISTIC_TABLES = 12;

  @Test
  void findsTheRangesThatWritingDownEveryTableFinds(TestReporter reporter) {
    // Given
    long seed = Tables.seed();
    reporter.publishEntry("seed", Long.toString(seed));
    Random random = new Random(seed);
    for (int i = 0; i < SMALL_TABLES; i++) {
      ItemTable item = Tables.small(random);
      if (item.respondents() > MOST_ENUMERATED) {
        continue;
      }
      for (Suppressor.Mode mode : Suppressor.Mode.values()) {
        ProtectedTable view = protect(item, MINIMUM_THREE, mode);

        // When
        Map<CellKey, Interval> ranges = DisclosureAuditor.intervals(view, item.respondents());

        // Then
        Map<CellKey, Interval> enumerated =
            new EnumeratingAttacker(view, item.respondents()).ranges();
        assertThat(enumerated)
            .as("seed %d, table %d: %s", seed, i, item)
            .containsAllEntriesOf(ranges);
      }
    }
  }

  @Test
  void findsTheRangesThatAnIntegerProgramFindsInTablesOfRealSize(TestReporter reporter) {
    // Given
    long seed = Tables.seed();
    reporter.publishEntry("seed", Long.toString(seed));
    Random random = new Random(seed);
    for (int i = 0; i < REALISTIC_TABLES; i++) {
      ItemTable item = Tables.realistic(random);
      ProtectedTable view =
          protect(item, DisclosurePolicy.ORDINARY, i % 3 == 0 ? PRIMARY_ONLY : COMPLETE);

      // When
      Map<CellKey, Interval> ranges = DisclosureAuditor.intervals(view, item.respondents());

      // Then
      Map<CellKey, Interval> solved = new IntegerProgramAttacker(view, item.respondents()).ranges();
      assertThat(ranges).as("seed %d, table %d: %s", seed, i, item).containsAllEntriesOf(solved);
    }
  }

  private static ProtectedTable protect(
      ItemTable item, DisclosurePolicy policy, Suppressor.Mode mode) {
    return new Suppressor(policy, NonResponse.TOTAL_KNOWN, mode).protect(item);
  }
}
