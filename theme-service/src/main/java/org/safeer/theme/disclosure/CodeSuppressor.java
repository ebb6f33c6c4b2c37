package org.safeer.theme.disclosure;

import java.util.List;

/**
 * Protects the counts of codes.
 *
 * <p>A code splits the study's interviewees into those who said it and those who did not; both must
 * reach the minimum cell, all of them together the minimum base. Fewer excerpts than the minimum
 * would tell of fewer interviewees, so excerpts are told only where the interviewees are. Codes
 * overlap, so that no sum over codes gives one of them away and nothing further needs hiding; this
 * holds as long as a parent code's counts do not add up its children's.
 *
 * <p>A code whose interviewees changed by fewer than the minimum since it was last told is told as
 * it was then: new counts would show those who came or went, and hiding them would say that
 * somebody did. A count that comes close to one of an older release is hidden.
 */
public final class CodeSuppressor {

  private final DisclosurePolicy policy;
  private final int intervieweesOfStudy;

  /**
   * @param intervieweesOfStudy all interviewees of the study; taken as known to everyone
   */
  public CodeSuppressor(DisclosurePolicy policy, int intervieweesOfStudy) {
    this.policy = policy;
    this.intervieweesOfStudy = intervieweesOfStudy;
  }

  /**
   * The counts as they may be published.
   *
   * @param earlier the code's counts in all published releases of the study, oldest first
   */
  public ProtectedCode protect(CodeCounts counts, List<ProtectedCode> earlier) {
    List<ProtectedCode> told =
        earlier.stream().filter(then -> then.interviewees().published()).toList();
    if (!told.isEmpty() && repeats(counts, told.get(told.size() - 1))) {
      return told.get(told.size() - 1);
    }
    CellStatus interviewees = status(counts, told);
    CellStatus excerpts =
        told.stream().anyMatch(then -> close(counts.excerpts(), then.excerpts()))
            ? CellStatus.SUPPRESSED_PRIMARY
            : CellStatus.PUBLISHED;
    return new ProtectedCode(
        counts.code(),
        show(counts.excerpts(), interviewees == CellStatus.PUBLISHED ? excerpts : interviewees),
        show(counts.interviewees(), interviewees));
  }

  /** Whether the code is told as it was: not where the same people's excerpts were coded anew. */
  private boolean repeats(CodeCounts counts, ProtectedCode latest) {
    boolean samePeople = counts.interviewees() == latest.interviewees().value();
    boolean few = samePeople || close(counts.interviewees(), latest.interviewees());
    boolean recoded =
        samePeople && latest.excerpts().published() && !near(counts.excerpts(), latest.excerpts());
    return few && !recoded && !policy.small(latest.interviewees().value());
  }

  private CellStatus status(CodeCounts counts, List<ProtectedCode> told) {
    if (intervieweesOfStudy < policy.minimumBase()) {
      return CellStatus.SUPPRESSED_BASE;
    }
    int others = intervieweesOfStudy - counts.interviewees();
    boolean small = policy.small(counts.interviewees()) || policy.small(others);
    boolean close =
        told.stream().anyMatch(then -> close(counts.interviewees(), then.interviewees()));
    return small || close ? CellStatus.SUPPRESSED_PRIMARY : CellStatus.PUBLISHED;
  }

  /** Another value, but by few enough to point at somebody. */
  private boolean close(int now, ProtectedCount then) {
    return then.published() && now != then.value() && near(now, then);
  }

  private boolean near(int now, ProtectedCount then) {
    return policy.small(Math.abs(now - then.value()));
  }

  private static ProtectedCount show(int count, CellStatus status) {
    return status == CellStatus.PUBLISHED
        ? ProtectedCount.published(count)
        : ProtectedCount.hidden(status);
  }
}
