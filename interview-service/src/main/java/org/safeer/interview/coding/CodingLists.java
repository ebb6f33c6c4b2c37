package org.safeer.interview.coding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.safeer.interview.entity.EntityKey;
import org.safeer.interview.interview.InterviewLedger;
import org.safeer.interview.problem.Problems;
import org.safeer.kit.paging.Cursors;
import org.safeer.kit.paging.Page;
import org.safeer.kit.paging.PageRequest;

/** Reads codings, one or page by page. */
@ApplicationScoped
public class CodingLists {

  private final InterviewLedger ledger;
  private final CodingRepository codings;
  private final Cursors cursors;

  CodingLists(InterviewLedger ledger, CodingRepository codings, Cursors cursors) {
    this.ledger = ledger;
    this.codings = codings;
    this.cursors = cursors;
  }

  /**
   * One coding.
   *
   * @throws org.safeer.kit.problem.ProblemException {@code not-found}
   */
  @Transactional
  public CodingView get(String study, UUID interview, UUID coding) {
    Coding found = codings.findById(new EntityKey(study, coding));
    if (found == null || !found.interview.equals(interview)) {
      throw Problems.notFound();
    }
    return CodingView.of(found);
  }

  /**
   * One page of an interview's codings, in the order of their ids.
   *
   * @throws org.safeer.kit.problem.ProblemException {@code not-found} if there is no such interview
   */
  @Transactional
  public Page<CodingView> list(String study, UUID interview, Integer limit, String cursor) {
    PageRequest page = cursors.page("codings " + study + " " + interview, limit, cursor);
    UUID after = page.after(UUID::fromString, EntityKey.LOWEST_ID);
    ledger.read(study, interview);
    List<CodingView> found =
        codings.ofInterview(study, interview, after, page.rows()).stream()
            .map(CodingView::of)
            .toList();
    return page.cut(found, CodingView::coding);
  }
}
