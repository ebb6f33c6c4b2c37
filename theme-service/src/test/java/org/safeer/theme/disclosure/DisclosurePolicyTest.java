package org.safeer.theme.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** A policy that slips below its limits exposes every respondent of the study at once. */
class DisclosurePolicyTest {

  @Test
  void tenAndTenNeedNoReason() {
    assertThat(DisclosurePolicy.forStudy(10, 10, null, false)).isEqualTo(DisclosurePolicy.ORDINARY);
  }

  @Test
  void noReasonIsGoodEnoughForLessThanThree() {
    assertRule("lowest-minimum", () -> DisclosurePolicy.forStudy(10, 2, "we want to", true));
  }

  @Test
  void aRowRestsOnAtLeastAsManyAsACell() {
    assertRule("base-below-cell", () -> DisclosurePolicy.forStudy(10, 11, null, false));
  }

  @Test
  void lessThanTenNeedsAReasonAndOpenData() {
    assertRule("reason-required", () -> DisclosurePolicy.forStudy(10, 5, " ", true));
    assertRule("open-data-only", () -> DisclosurePolicy.forStudy(10, 5, "small study", false));
    assertThat(DisclosurePolicy.forStudy(5, 5, "published in 2016", true).minimumCell())
        .isEqualTo(5);
  }

  private static void assertRule(String rule, ThrowingCallable call) {
    assertThatExceptionOfType(DisclosureRuleException.class)
        .isThrownBy(call)
        .satisfies(broken -> assertThat(broken.rule()).isEqualTo(rule));
  }
}
