package org.safeer.theme.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.safeer.theme.disclosure.Tables.five;
import static org.safeer.theme.disclosure.Tables.region;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.safeer.theme.statistics.Polarity;

/** Two harmless tables can subtract into a harmful one. */
class DifferencingRuleTest {

  private static final DisclosurePolicy POLICY = DisclosurePolicy.ORDINARY;
  private static final Suppressor SUPPRESSOR = new Suppressor(POLICY);

  private static final ItemTable FIRST =
      five(
          0,
          region("gulf", 20, 20, 20, 20, 20),
          region("europe", 20, 15, 15, 15, 15),
          region("america", 20, 20, 20, 20, 20));

  @Test
  void tellsTheSameAgainWhereNothingChanged() {
    // When
    ProtectedTable again = SUPPRESSOR.protect(FIRST, after(SUPPRESSOR.protect(FIRST)));

    // Then
    assertThat(again).isEqualTo(SUPPRESSOR.protect(FIRST));
  }

  @Test
  void theOrderInWhichRegionsAreListedIsNoOtherTable() {
    // Given
    List<RegionCounts> turned =
        List.of(FIRST.regions().get(2), FIRST.regions().get(0), FIRST.regions().get(1));
    ItemTable again =
        ItemTable.of("trust", Polarity.POSITIVE, Tables.FIVE_POINTS, turned, FIRST.missing());

    // When
    ProtectedTable table = SUPPRESSOR.protect(again, after(SUPPRESSOR.protect(FIRST)));

    // Then
    assertThat(table.known()).isEqualTo(SUPPRESSOR.protect(FIRST).known());
  }

  @Test
  void hidesWhatThreeNewcomersWouldShow() {
    // Given three more in europe, all in the top two, and many elsewhere
    ItemTable later =
        five(
            0,
            region("gulf", 40, 40, 40, 40, 40),
            region("europe", 20, 15, 15, 15, 18),
            region("america", 40, 40, 40, 40, 40));
    DifferencingRule history = after(SUPPRESSOR.protect(FIRST));

    // When
    ProtectedTable table = SUPPRESSOR.protect(later, history);

    // Then: the new top two might be the old 30, or 40 and more
    ProtectedRow europe = table.regions().get(1);
    assertThat(europe.base().status()).isEqualTo(CellStatus.SUPPRESSED_PRIMARY);
    assertThat(europe.topTwo().status()).isEqualTo(CellStatus.SUPPRESSED_PRIMARY);
    assertThat(
            DisclosureAuditor.intervals(table)
                .get(CellKey.topTwo("europe"))
                .covers(new Interval(30, 40)))
        .isTrue();
    assertThat(table.national().topTwo().published()).isTrue();
  }

  @Test
  void repeatsTheLastTableAfterAWithdrawal() {
    // Given one person less
    ItemTable later =
        five(
            0,
            region("gulf", 20, 20, 20, 20, 20),
            region("europe", 20, 15, 15, 15, 14),
            region("america", 20, 20, 20, 20, 20));
    ProtectedTable published = SUPPRESSOR.protect(FIRST);

    // When, Then: to recompute would point at the one who left
    assertThat(after(published).repeat(later, POLICY)).contains(published);
    assertThat(DifferencingRule.NO_HISTORY.repeat(later, POLICY)).isEmpty();
  }

  @Test
  void doesNotRepeatATableOfAMoreLenientPolicy() {
    // Given: seven in a top two, told while five were enough
    DisclosurePolicy lenient = new DisclosurePolicy(5, 5, "published in 2016");
    ProtectedTable before = new Suppressor(lenient).protect(withEurope(3, 4));
    assertThat(before.regions().get(1).topTwo().value()).isEqualTo(7);

    // When, Then
    assertThat(after(before).repeat(withEurope(3, 4), lenient)).contains(before);
    assertThat(after(before).repeat(withEurope(3, 4), POLICY)).isEmpty();
  }

  @Test
  void makesANewTableOnceTenHaveCome() {
    // Given
    ItemTable later =
        five(
            0,
            region("gulf", 20, 20, 20, 20, 30),
            region("europe", 20, 15, 15, 15, 15),
            region("america", 20, 20, 20, 20, 20));

    // When, Then
    assertThat(after(SUPPRESSOR.protect(FIRST)).repeat(later, POLICY)).isEmpty();
  }

  @Test
  void whatWasHiddenStaysHiddenWhenItGrowsALittle() {
    // Given nine, then eleven in the top two of europe
    ProtectedTable before = SUPPRESSOR.protect(withEurope(5, 4));
    ItemTable later = withEurope(6, 5);
    assertThat(SUPPRESSOR.protect(later).regions().get(1).topTwo().published()).isTrue();

    // When
    ProtectedTable table = SUPPRESSOR.protect(later, after(before));

    // Then: eleven now would say that at most eleven were hidden then
    assertThat(table.regions().get(1).topTwo().published()).isFalse();
  }

  @Test
  void whatWasHiddenIsToldOnceEverythingHiddenHasOutgrownIt() {
    // Given a survey in its first week, and ten times as many answers at its end
    ProtectedTable before = SUPPRESSOR.protect(withEurope(5, 4));
    assertThat(before.regions().get(1).topTwo().published()).isFalse();
    ItemTable later =
        five(
            0,
            region("gulf", 200, 200, 200, 200, 200),
            region("europe", 200, 200, 200, 200, 200),
            region("america", 200, 200, 200, 200, 200));

    // When
    ProtectedTable table = SUPPRESSOR.protect(later, after(before));

    // Then
    assertThat(table.figures().values()).allMatch(ProtectedCount::published);
  }

  @Test
  void refusesAnItemReleasedBeforeWithTheOtherPolarity() {
    // Given
    ItemTable turned =
        ItemTable.of("trust", Polarity.NEGATIVE, Tables.FIVE_POINTS, FIRST.regions(), 0);

    // When, Then
    assertThatExceptionOfType(DisclosureRuleException.class)
        .isThrownBy(() -> SUPPRESSOR.protect(turned, after(SUPPRESSOR.protect(FIRST))))
        .satisfies(broken -> assertThat(broken.rule()).isEqualTo("shape-fixed-by-release"));
  }

  private static ItemTable withEurope(int four, int five) {
    return five(
        0,
        region("gulf", 20, 20, 20, 20, 20),
        region("europe", 20, 20, 20, four, five),
        region("america", 20, 20, 20, 20, 20));
  }

  private static DifferencingRule after(ProtectedTable published) {
    return new DifferencingRule(List.of(published));
  }
}
