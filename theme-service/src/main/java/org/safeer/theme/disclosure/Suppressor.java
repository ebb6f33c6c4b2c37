package org.safeer.theme.disclosure;

/**
 * Turns an item's table into one that may be published under a policy.
 *
 * <p>Cells too small to be told are hidden (primary suppression), then as few others as make it
 * impossible to work those out (secondary suppression; see {@link SecondarySearch}), then the
 * result is audited from its published view alone. What cannot be made safe is withheld. The result
 * depends on nothing but the table, the policy and the history.
 *
 * <p>Tables of different items are protected one by one: they are answers of the same people to
 * different questions, and no sum of one item's counts equals a sum of another's. What they share
 * is the study's total; see {@link NonResponse}. An item that is in several themes must be
 * protected once, with one polarity: top-two boxes of both ends together give away the middle of
 * the scale.
 *
 * <p>The promise is about what follows from the published numbers. It does not cover a reader who
 * runs this algorithm on every table that fits and keeps those that would have been hidden in the
 * same way: which cells were chosen as guards can then narrow a range further.
 */
public final class Suppressor {

  /**
   * How far to go; anything short of {@link #COMPLETE} is for showing what an attack would find.
   */
  public enum Mode {
    PRIMARY_ONLY,
    COMPLETE
  }

  private final DisclosurePolicy policy;
  private final NonResponse nonResponse;
  private final Mode mode;

  /** Complete protection against an attacker who knows the study's total. */
  public Suppressor(DisclosurePolicy policy) {
    this(policy, NonResponse.TOTAL_KNOWN, Mode.COMPLETE);
  }

  public Suppressor(DisclosurePolicy policy, NonResponse nonResponse, Mode mode) {
    this.policy = policy;
    this.nonResponse = nonResponse;
    this.mode = mode;
  }

  /** The table as it may be published by a study that has no earlier release of the item. */
  public ProtectedTable protect(ItemTable table) {
    return protect(table, DifferencingRule.NO_HISTORY);
  }

  /**
   * The table as it may be published beside earlier releases of the item.
   *
   * @throws DisclosureRuleException rule {@code shape-fixed-by-release}; see {@link
   *     DifferencingRule}
   */
  public ProtectedTable protect(ItemTable table, DifferencingRule history) {
    PrimaryRule primary = new PrimaryRule(table, policy, nonResponse);
    Protection protection = primary.protection().and(history.protection(table, policy));
    TableView view = new TableView(table, protection, primary.belowBase());
    SuppressionPattern pattern =
        SuppressionPattern.of(table.shape(), protection.required().keySet());
    if (mode == Mode.PRIMARY_ONLY) {
      return view.through(pattern);
    }
    Integer known = nonResponse == NonResponse.TOTAL_KNOWN ? table.respondents() : null;
    PatternAudit audit = new PatternAudit(table, protection, known);
    ProtectedTable result = view.through(new SecondarySearch(audit).complete(pattern));
    // What readers will see is judged once more, from its own numbers and nothing else.
    return DisclosureAuditor.safe(result, protection, known)
        ? result
        : view.through(pattern.with(table.counts().keySet()));
  }
}
