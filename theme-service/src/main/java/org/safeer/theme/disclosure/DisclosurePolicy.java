package org.safeer.theme.disclosure;

/**
 * How small a published number may be.
 *
 * @param minimumBase fewest respondents (or interviewees) a row of figures may rest on
 * @param minimumCell fewest respondents in any published count and in its complement; zero is as
 *     little as one, since "nobody" tells what everybody answered
 * @param reason why the study goes below {@value #ORDINARY_MINIMUM}; needed only there
 */
public record DisclosurePolicy(int minimumBase, int minimumCell, String reason) {

  /** What holds unless a study says otherwise, and what needs no reason. */
  public static final int ORDINARY_MINIMUM = 10;

  /** No study goes below this: with two in a cell, each of them learns the other's answer. */
  public static final int LOWEST_MINIMUM = 3;

  /** Base 10, cell 10. */
  public static final DisclosurePolicy ORDINARY =
      new DisclosurePolicy(ORDINARY_MINIMUM, ORDINARY_MINIMUM, null);

  /**
   * Checks what a policy must hold by itself; {@link #forStudy} also checks the study.
   *
   * @throws DisclosureRuleException rules {@code lowest-minimum}, {@code base-below-cell}, {@code
   *     reason-required}
   */
  public DisclosurePolicy {
    if (minimumCell < LOWEST_MINIMUM) {
      throw new DisclosureRuleException(
          "minimumCell",
          "lowest-minimum",
          "A minimum below " + LOWEST_MINIMUM + " protects no one.");
    }
    if (minimumBase < minimumCell) {
      throw new DisclosureRuleException(
          "minimumBase", "base-below-cell", "The minimum base must be at least the minimum cell.");
    }
    if (minimumCell < ORDINARY_MINIMUM && (reason == null || reason.isBlank())) {
      throw new DisclosureRuleException(
          "reason", "reason-required", "A minimum below " + ORDINARY_MINIMUM + " needs a reason.");
    }
  }

  /**
   * The policy for a study, refused where the study's data must not go below the ordinary minimum.
   *
   * @param openData whether the study is synthetic or its data were public already
   * @throws DisclosureRuleException also rule {@code open-data-only}
   */
  public static DisclosurePolicy forStudy(
      int minimumBase, int minimumCell, String reason, boolean openData) {
    DisclosurePolicy policy = new DisclosurePolicy(minimumBase, minimumCell, reason);
    if (minimumCell < ORDINARY_MINIMUM && !openData) {
      throw new DisclosureRuleException(
          "minimumCell",
          "open-data-only",
          "Only a synthetic study or one whose data are public may go below "
              + ORDINARY_MINIMUM
              + ".");
    }
    return policy;
  }

  /** Whether this many people are too few for a cell. */
  boolean small(int count) {
    return count < minimumCell;
  }
}
