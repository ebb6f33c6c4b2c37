package org.safeer.theme.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safeer.theme.disclosure.CellStatus.PUBLISHED;
import static org.safeer.theme.disclosure.CellStatus.SUPPRESSED_BASE;
import static org.safeer.theme.disclosure.CellStatus.SUPPRESSED_PRIMARY;
import static org.safeer.theme.disclosure.CellStatus.SUPPRESSED_SECONDARY;
import static org.safeer.theme.disclosure.Tables.five;
import static org.safeer.theme.disclosure.Tables.region;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.safeer.theme.statistics.TopTwoBox;

/** Examples small enough to follow with a pencil; the policy is ten and ten. */
class SuppressorTest {

  private static final Suppressor SUPPRESSOR = new Suppressor(DisclosurePolicy.ORDINARY);

  /** Minimum cell met everywhere: topTwo 40, 30, 20 and rest 60, 50, 40. */
  private static final RegionCounts GULF = region("gulf", 20, 20, 20, 20, 20);

  private static final RegionCounts EUROPE = region("europe", 20, 15, 15, 15, 15);
  private static final RegionCounts AMERICA = region("america", 15, 15, 10, 10, 10);

  @Test
  void publishesEverythingWhereEveryCellIsLargeEnough() {
    // When
    ProtectedTable table = SUPPRESSOR.protect(five(0, GULF, EUROPE, AMERICA));

    // Then
    assertThat(table.figures().values()).allMatch(ProtectedCount::published);
    assertThat(table.national().topTwoBox()).contains(TopTwoBox.of(90, 240));
    assertThat(table.regions().get(1).topTwoBox()).contains(TopTwoBox.of(30, 80));
    assertThat(table.median()).hasValue(3);
  }

  @Test
  void hidesARegionsPairWhenItsTopTwoIsSmallAndASecondPairToGuardIt() {
    // Given: 4 + 3 in the top two of a region of 37
    ItemTable item = five(0, GULF, EUROPE, region("oceania", 10, 10, 10, 4, 3));

    // When
    ProtectedTable table = SUPPRESSOR.protect(item);

    // Then: europe, the smaller of the others, goes along; every n and the nation stay
    assertThat(statuses(table, "oceania"))
        .containsExactly(PUBLISHED, SUPPRESSED_PRIMARY, SUPPRESSED_PRIMARY);
    assertThat(statuses(table, "europe"))
        .containsExactly(PUBLISHED, SUPPRESSED_SECONDARY, SUPPRESSED_SECONDARY);
    assertThat(statuses(table, "gulf")).containsOnly(PUBLISHED);
    assertThat(statuses(table, CellKey.NATIONAL)).containsOnly(PUBLISHED);
    assertThat(table.regions().get(2).topTwoBox()).isEmpty();
  }

  @Test
  void leavesTheGuardedCountAnywhereFromZeroToItsRegionsSize() {
    // Given: topTwo of oceania and europe is 7 + 30 together
    ItemTable item = five(0, GULF, EUROPE, region("oceania", 10, 10, 10, 4, 3));

    // When
    Map<CellKey, Interval> ranges = DisclosureAuditor.intervals(SUPPRESSOR.protect(item));

    // Then
    assertThat(ranges.get(CellKey.topTwo("oceania"))).isEqualTo(new Interval(0, 37));
    assertThat(ranges.get(CellKey.topTwo("europe"))).isEqualTo(new Interval(0, 37));
    assertThat(ranges.get(CellKey.rest("europe"))).isEqualTo(new Interval(43, 80));
  }

  @Test
  void subtractionFindsTheHiddenCountWhereNothingGuardsIt() {
    // Given
    Suppressor unguarded =
        new Suppressor(
            DisclosurePolicy.ORDINARY, NonResponse.TOTAL_KNOWN, Suppressor.Mode.PRIMARY_ONLY);
    ItemTable item = five(0, GULF, EUROPE, region("oceania", 10, 10, 10, 4, 3));

    // When
    Map<CellKey, Interval> ranges = DisclosureAuditor.intervals(unguarded.protect(item));

    // Then: 77 − 40 − 30
    assertThat(ranges.get(CellKey.topTwo("oceania"))).isEqualTo(new Interval(7, 7));
  }

  @Test
  void hidesARowOfTooFewWithItsNAndASecondRow() {
    // Given nine people in a region
    ItemTable item = five(0, GULF, EUROPE, region("unknown", 2, 2, 2, 2, 1));

    // When
    ProtectedTable table = SUPPRESSOR.protect(item);

    // Then: their number does not follow from the nation's minus the others'
    assertThat(statuses(table, "unknown")).containsOnly(SUPPRESSED_BASE);
    assertThat(statuses(table, "europe")).containsOnly(SUPPRESSED_SECONDARY);
    assertThat(DisclosureAuditor.intervals(table).get(CellKey.base("unknown")))
        .isEqualTo(new Interval(0, 89));
  }

  @Test
  void treatsARegionOfNobodyLikeARegionOfFew() {
    // When
    ProtectedTable table =
        SUPPRESSOR.protect(five(0, GULF, EUROPE, region("unknown", 0, 0, 0, 0, 0)));

    // Then
    assertThat(statuses(table, "unknown")).containsOnly(SUPPRESSED_BASE);
    assertThat(statuses(table, "europe")).containsOnly(SUPPRESSED_SECONDARY);
  }

  @Test
  void hidesThatEverybodyAgrees() {
    // Given a region where nobody is outside the top two
    ItemTable item = five(0, GULF, EUROPE, region("oceania", 0, 0, 0, 20, 20));

    // When
    ProtectedTable table = SUPPRESSOR.protect(item);

    // Then
    assertThat(statuses(table, "oceania"))
        .containsExactly(PUBLISHED, SUPPRESSED_PRIMARY, SUPPRESSED_PRIMARY);
    assertThat(DisclosureAuditor.intervals(table).get(CellKey.rest("oceania")))
        .isEqualTo(new Interval(0, 40));
  }

  @Test
  void hidesASmallPointWithItsNeighbourInTheSameBoxAndTheMedianWithBoth() {
    // Given: three people at the highest point, nationally
    ItemTable item =
        five(0, region("gulf", 20, 20, 20, 20, 2), region("europe", 20, 20, 20, 20, 1));

    // When
    ProtectedTable table = SUPPRESSOR.protect(item);

    // Then: point 4 would give point 5 away, as the two make the published top two
    assertThat(table.distribution().stream().map(point -> point.count().status()))
        .containsExactly(PUBLISHED, PUBLISHED, PUBLISHED, SUPPRESSED_SECONDARY, SUPPRESSED_PRIMARY);
    assertThat(table.median()).isEmpty();
    assertThat(statuses(table, CellKey.NATIONAL)).containsOnly(PUBLISHED);
  }

  @Test
  void withholdsAnItemThatTooFewAnswered() {
    // When
    ProtectedTable table = SUPPRESSOR.protect(five(30, region("gulf", 2, 2, 2, 2, 1)));

    // Then
    assertThat(table.withheld()).isTrue();
    assertThat(table.figures().values()).allMatch(count -> count.value() == null);
  }

  @Test
  void theOrderOfTheRegionsDecidesNothing() {
    // Given two regions of equal size, either of which could guard the small one
    RegionCounts small = region("oceania", 10, 10, 10, 4, 3);
    RegionCounts twin = region("africa", 20, 15, 15, 15, 15);

    // When
    ProtectedTable one = SUPPRESSOR.protect(five(0, EUROPE, twin, small));
    ProtectedTable other = SUPPRESSOR.protect(five(0, small, twin, EUROPE));

    // Then
    assertThat(one.known()).isEqualTo(other.known());
  }

  @Test
  void aReaderOutsideCannotTellWhyACountIsHidden() {
    assertThat(List.of(SUPPRESSED_BASE, SUPPRESSED_PRIMARY, SUPPRESSED_SECONDARY))
        .extracting(CellStatus::outsideKey)
        .containsOnly("suppressed");
    assertThat(PUBLISHED.outsideKey()).isEqualTo("published");
  }

  private static List<CellStatus> statuses(ProtectedTable table, String region) {
    Map<CellKey, ProtectedCount> figures = table.figures();
    return List.of(
        figures.get(CellKey.base(region)).status(),
        figures.get(CellKey.topTwo(region)).status(),
        figures.get(CellKey.rest(region)).status());
  }
}
