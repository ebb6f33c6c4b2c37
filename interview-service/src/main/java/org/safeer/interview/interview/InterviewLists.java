package org.safeer.interview.interview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.safeer.interview.entity.EntityKey;
import org.safeer.kit.paging.Cursors;
import org.safeer.kit.paging.Page;
import org.safeer.kit.paging.PageRequest;

/** Reads interviews, page by page. */
@ApplicationScoped
public class InterviewLists {

  private final InterviewRepository interviews;
  private final Sight sight;
  private final Cursors cursors;

  InterviewLists(InterviewRepository interviews, Sight sight, Cursors cursors) {
    this.interviews = interviews;
    this.sight = sight;
    this.cursors = cursors;
  }

  /**
   * One interview.
   *
   * @throws org.safeer.kit.problem.ProblemException {@code not-found} also for one that the caller
   *     did not submit and may not see
   */
  @Transactional
  public InterviewView get(String study, UUID interview) {
    return InterviewView.of(sight.seen(interviews.findById(new EntityKey(study, interview))));
  }

  /** One page of the interviews that the caller may see, in the order of their ids. */
  @Transactional
  public Page<InterviewView> list(String study, Integer limit, String cursor) {
    String name = "interviews " + study + " " + (sight.all() ? "" : sight.client());
    PageRequest page = cursors.page(name, limit, cursor);
    UUID after = page.after(UUID::fromString, EntityKey.LOWEST_ID);
    List<InterviewView> found =
        rows(study, after, page.rows()).stream().map(InterviewView::of).toList();
    return page.cut(found, InterviewView::interview);
  }

  private List<Interview> rows(String study, UUID after, int rows) {
    return sight.all()
        ? interviews.list(study, after, rows)
        : interviews.listOf(sight.client(), study, after, rows);
  }
}
