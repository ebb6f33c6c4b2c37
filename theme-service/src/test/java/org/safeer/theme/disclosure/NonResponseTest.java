package org.safeer.theme.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safeer.theme.disclosure.Tables.five;
import static org.safeer.theme.disclosure.Tables.region;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** Not answering a question about the embassy is an answer too. */
class NonResponseTest {

  private static final RegionCounts GULF = region("gulf", 20, 20, 20, 20, 20);
  private static final RegionCounts EUROPE = region("europe", 20, 15, 15, 15, 15);

  @Test
  void nobodyMissingAndManyMissingHideNothing() {
    for (int missing : new int[] {0, 10, 400}) {
      // When
      ProtectedTable table = protect(missing, NonResponse.TOTAL_KNOWN);

      // Then
      assertThat(table.figures().values()).allMatch(ProtectedCount::published);
    }
  }

  @Test
  void fewMissingHideTheNationalNFromWhoKnowsTheTotal() {
    // When
    ProtectedTable table = protect(4, NonResponse.TOTAL_KNOWN);

    // Then
    assertThat(table.national().base().status()).isEqualTo(CellStatus.SUPPRESSED_PRIMARY);
    Map<CellKey, Interval> ranges = DisclosureAuditor.intervals(table, 184);
    assertThat(ranges.get(CellKey.missing()).covers(new Interval(0, 10))).isTrue();
    assertThat(table.regions()).anyMatch(row -> row.topTwo().published());
  }

  @Test
  void aSecretTotalLeavesNonResponseWithoutLimit() {
    // When
    ProtectedTable table = protect(4, NonResponse.TOTAL_SECRET);

    // Then
    assertThat(table.figures().values()).allMatch(ProtectedCount::published);
    assertThat(DisclosureAuditor.intervals(table).get(CellKey.missing()))
        .isEqualTo(new Interval(0, Interval.UNBOUNDED));
    // And one who knows the total after all finds the four
    assertThat(DisclosureAuditor.intervals(table, 184).get(CellKey.missing()))
        .isEqualTo(new Interval(4, 4));
  }

  private static ProtectedTable protect(int missing, NonResponse nonResponse) {
    return new Suppressor(DisclosurePolicy.ORDINARY, nonResponse, Suppressor.Mode.COMPLETE)
        .protect(five(missing, GULF, EUROPE));
  }
}
