package org.safeer.theme.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safeer.theme.disclosure.Tables.MINIMUM_THREE;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

/** What is hidden without need is lost to everyone who reads the release. */
class SecondarySearchTest {

  private static final int TABLES = 150;
  private static final int MOST_UNITS = 12;

  @Test
  void losesAsLittleAsTryingEveryPatternWould(TestReporter reporter) {
    // Given
    long seed = Tables.seed();
    reporter.publishEntry("seed", Long.toString(seed));
    Random random = new Random(seed);
    for (int i = 0; i < TABLES; i++) {
      ItemTable item = Tables.small(random);
      Protection protection =
          new PrimaryRule(item, MINIMUM_THREE, NonResponse.TOTAL_KNOWN).protection();
      PatternAudit audit = new PatternAudit(item, protection, item.respondents());
      List<SuppressionUnit> units = SuppressionUnit.of(item.shape(), item.counts());
      if (units.size() > MOST_UNITS || item.respondents() < MINIMUM_THREE.minimumBase()) {
        continue;
      }
      SuppressionPattern primary =
          SuppressionPattern.of(item.shape(), protection.required().keySet());

      // When
      SuppressionPattern found = new SecondarySearch(audit).complete(primary);

      // Then
      double least =
          everyPattern(primary, units)
              .filter(audit::safe)
              .mapToDouble(pattern -> audit.loss(primary, pattern))
              .min()
              .orElseThrow();
      assertThat(audit.loss(primary, found))
          .as("seed %d, table %d: %s", seed, i, item)
          .isLessThanOrEqualTo(least + 1e-9);
    }
  }

  @Test
  void aQuestionnaireOfThirtyItemsIsProtectedWhileTheCallerWaits() {
    // Given
    Random random = new Random(1);
    List<ItemTable> items = Stream.generate(() -> Tables.realistic(random)).limit(30).toList();
    Suppressor suppressor = new Suppressor(DisclosurePolicy.ORDINARY);

    // When, Then: some 0.2 s on two cores; ten times that on a busy machine
    Assertions.assertTimeout(Duration.ofSeconds(2), () -> items.forEach(suppressor::protect));
  }

  private static Stream<SuppressionPattern> everyPattern(
      SuppressionPattern primary, List<SuppressionUnit> units) {
    Map<Set<CellKey>, SuppressionPattern> patterns = new HashMap<>();
    patterns.put(primary.hidden(), primary);
    for (SuppressionUnit unit : units) {
      for (SuppressionPattern pattern : List.copyOf(patterns.values())) {
        SuppressionPattern wider = pattern.with(unit.cells());
        patterns.put(wider.hidden(), wider);
      }
    }
    return patterns.values().stream();
  }
}
