package org.safeer.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.safeer.system.attack.Count;
import org.safeer.system.attack.Exposure;
import org.safeer.system.attack.ItemTable;
import org.safeer.system.attack.ReadCounts;
import org.safeer.system.figures.FaithSurvey;
import org.safeer.system.suite.Client;
import org.safeer.system.suite.DemoRelease;
import org.safeer.system.suite.Json;
import org.safeer.system.suite.RunningSuite;
import org.safeer.system.suite.SafeerSuite;

/**
 * The embassy subtracts whatever it can subtract. It must not learn of any small count that it is
 * not zero, nor that it is below the minimum; and of no hidden count what it nearly is.
 */
@Order(15)
@ExtendWith(SafeerSuite.class)
class AttackIT {

  private static final int MINIMUM = 10;

  private final RunningSuite suite;

  AttackIT(RunningSuite suite) {
    this.suite = suite;
  }

  @Test
  void noSmallCountIsFoundByWhoeverReadsTheRelease() {
    // Given all that the embassy's key reads
    JsonNode release = DemoRelease.of(RunningSuite.FAITH).as(suite, Client.EMBASSY);

    // When every hidden count of every item is attacked
    Exposure exposure = new Exposure(MINIMUM);
    items(release).forEach(item -> exposure.attack(item, ReadCounts.released(item)));

    // Then each small one could be nobody, and could be as many as may be told
    System.out.printf(
        "%d counts attacked, %d of them small%n", exposure.hidden(), exposure.small());
    assertThat(exposure.small()).isPositive();
    assertThat(exposure.found()).isEmpty();
    assertThat(exposure.narrow()).isEmpty();
  }

  @Test
  void whoAlsoKnowsHowManyTookPartLearnsNoMore() {
    // Given the release, and the number of people from the survey's own publication
    JsonNode release = DemoRelease.of(RunningSuite.FAITH).as(suite, Client.EMBASSY);
    int people = FaithSurvey.read().people();

    // When
    Exposure exposure = new Exposure(MINIMUM);
    items(release)
        .forEach(
            item -> {
              Map<Count, Integer> known = ReadCounts.released(item);
              known.put(ItemTable.TOTAL, people);
              exposure.attack(item, known);
            });

    // Then neither a hidden count nor the number of those who left an item out is found
    assertThat(exposure.found()).isEmpty();
    assertThat(exposure.narrow()).isEmpty();
  }

  @Test
  void theSameAttackSucceedsWhereOnlySmallCountsAreHidden() {
    // Given the full counts, of which everything is published that is not itself too small
    String path = "/v1/studies/" + RunningSuite.FAITH + "/aggregates";
    JsonNode live = suite.as(Client.FAITH_RESEARCHER).get(path).expect(200).json();

    // When
    Exposure exposure = new Exposure(MINIMUM);
    items(live).forEach(item -> exposure.attack(item, largeCounts(item)));

    // Then people are found, some of them to the last one
    System.out.printf("without secondary suppression %d are found%n", exposure.found().size());
    assertThat(exposure.found()).isNotEmpty();
    assertThat(exposure.found().values()).anyMatch(interval -> interval.low() == interval.high());
  }

  private static Map<Count, Integer> largeCounts(JsonNode item) {
    return ReadCounts.live(item).entrySet().stream()
        .filter(count -> count.getValue() >= MINIMUM)
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  private static Stream<JsonNode> items(JsonNode themes) {
    return Json.each(themes.path("themes")).flatMap(theme -> Json.each(theme.path("items")));
  }
}
