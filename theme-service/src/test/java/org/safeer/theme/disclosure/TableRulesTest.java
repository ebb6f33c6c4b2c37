package org.safeer.theme.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.safeer.theme.disclosure.Tables.region;

import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.safeer.theme.statistics.Polarity;

/** A malformed table would be protected as something it is not. */
class TableRulesTest {

  @Test
  void refusesWhatIsNoTableOfAnItem() {
    assertRule("scale-too-short", () -> table(List.of(1, 2), region("gulf", 1, 2)));
    assertRule("points-ascending", () -> table(List.of(1, 3, 2), region("gulf", 1, 2, 3)));
    assertRule("counts-per-point", () -> table(List.of(1, 2, 3), region("gulf", 1, 2)));
    assertRule("counts-not-negative", () -> table(List.of(1, 2, 3), region("gulf", 1, -2, 3)));
    assertRule(
        "regions-distinct",
        () -> table(List.of(1, 2, 3), region("gulf", 1, 2, 3), region("gulf", 1, 2, 3)));
    assertRule("regions-distinct", () -> table(List.of(1, 2, 3), region("all", 1, 2, 3)));
  }

  @Test
  void refusesAnItemThatTwoThemesReadInOppositeWays() {
    // Given
    TableShape positive = shape("trust", Polarity.POSITIVE);
    TableShape negative = shape("trust", Polarity.NEGATIVE);

    // When, Then
    assertRule("one-polarity-per-item", () -> SharedItemRule.check(List.of(positive, negative)));
    assertThatCode(
            () ->
                SharedItemRule.check(
                    List.of(positive, positive, shape("pride", Polarity.NEGATIVE))))
        .doesNotThrowAnyException();
  }

  @Test
  void aHiddenCountIsNotKeptAnywhere() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ProtectedCount(7, CellStatus.SUPPRESSED_PRIMARY));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ProtectedCount(null, CellStatus.PUBLISHED));
  }

  private static TableShape shape(String item, Polarity polarity) {
    return new TableShape(item, polarity, Tables.FIVE_POINTS, List.of("gulf", "unknown"));
  }

  private static ItemTable table(List<Integer> points, RegionCounts... regions) {
    return ItemTable.of("trust", Polarity.POSITIVE, points, List.of(regions), 0);
  }

  private static void assertRule(String rule, ThrowingCallable call) {
    assertThatExceptionOfType(DisclosureRuleException.class)
        .isThrownBy(call)
        .satisfies(broken -> assertThat(broken.rule()).isEqualTo(rule));
  }
}
