package org.safeer.system.attack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** An attack that finds too little would let every leaking release pass. */
class AttackTest {

  private static final ItemTable TWO_REGIONS = new ItemTable(List.of("east", "west"));

  @Test
  void aSingleHiddenRegionIsSubtracted() {
    // Given a nation of 40 and 15 in the top half of whom 12 live in the east
    Map<Count, Integer> published = known("all", 40, 15);
    published.putAll(known("east", 30, 12));

    // When
    Attack attack = new Attack(TWO_REGIONS, published);

    // Then the west is found without having been published
    assertThat(attack.interval(new Count("west", "top"))).isEqualTo(new Interval(3, 3));
    assertThat(attack.interval(new Count("west", "n"))).isEqualTo(new Interval(10, 10));
  }

  @Test
  void rowAndColumnBoundTogether() {
    // Given only margins
    Map<Count, Integer> published = known("all", 40, 15);
    published.put(new Count("east", "n"), 30);
    published.put(new Count("west", "n"), 10);

    // When
    Attack attack = new Attack(TWO_REGIONS, published);

    // Then the eastern top half has at least those for whom there is no room in the west
    assertThat(attack.interval(new Count("east", "top"))).isEqualTo(new Interval(5, 15));
    assertThat(attack.interval(new Count("all", "5"))).isEqualTo(new Interval(0, 15));
  }

  @Test
  void contradictingFiguresAreNoticed() {
    // Given a region that is larger than the nation
    Map<Count, Integer> published = known("all", 40, 15);
    published.put(new Count("east", "n"), 50);

    // When
    Attack attack = new Attack(TWO_REGIONS, published);

    // Then
    assertThatThrownBy(() -> attack.interval(new Count("west", "n")))
        .isInstanceOf(IllegalStateException.class);
  }

  private static Map<Count, Integer> known(String region, int n, int top) {
    Map<Count, Integer> counts = new HashMap<>();
    counts.put(new Count(region, "n"), n);
    counts.put(new Count(region, "top"), top);
    counts.put(new Count(region, "rest"), n - top);
    return counts;
  }
}
