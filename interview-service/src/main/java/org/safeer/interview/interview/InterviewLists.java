package org.safeer.interview.interview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.safeer.interview.entity.EntityKey;
import org.safeer.kit.paging.Cursors;
import org.safeer.kit.paging.Page;
import org.safeer.kit.paging.PageRequest;

/** Reads interviews, page by page. */
@ApplicationScoped
public class InterviewLists {

  private final InterviewRepository interviews;
  private final StatusChangeRepository changes;
  private final Sight sight;
  private final Cursors cursors;

  InterviewLists(
      InterviewRepository interviews,
      StatusChangeRepository changes,
      Sight sight,
      Cursors cursors) {
    this.interviews = interviews;
    this.changes = changes;
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
    Interview found = sight.seen(interviews.findById(new EntityKey(study, interview)));
    return InterviewView.of(found, changes.of(found));
  }

  /** One page of the interviews that the caller may see, in the order of their ids. */
  @Transactional
  public Page<InterviewView> list(String study, Integer limit, String cursor) {
    String name = "interviews " + study + " " + (sight.all() ? "" : sight.client());
    PageRequest page = cursors.page(name, limit, cursor);
    UUID after = page.after(UUID::fromString, EntityKey.LOWEST_ID);
    return page.cut(views(study, rows(study, after, page.rows())), InterviewView::interview);
  }

  private List<InterviewView> views(String study, List<Interview> found) {
    Map<UUID, List<StatusChange>> histories =
        changes.of(study, found.stream().map(one -> one.id.id()).toList());
    return found.stream()
        .map(one -> InterviewView.of(one, histories.getOrDefault(one.id.id(), List.of())))
        .toList();
  }

  private List<Interview> rows(String study, UUID after, int rows) {
    return sight.all()
        ? interviews.list(study, after, rows)
        : interviews.listOf(sight.client(), study, after, rows);
  }
}
