package org.safeer.interview.memo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.safeer.interview.entity.EntityKey;
import org.safeer.interview.problem.Problems;
import org.safeer.kit.paging.Cursors;
import org.safeer.kit.paging.Page;
import org.safeer.kit.paging.PageRequest;

/** Reads memos, one or page by page. */
@ApplicationScoped
public class MemoLists {

  private final MemoRepository memos;
  private final Subjects subjects;
  private final Cursors cursors;

  MemoLists(MemoRepository memos, Subjects subjects, Cursors cursors) {
    this.memos = memos;
    this.subjects = subjects;
    this.cursors = cursors;
  }

  /**
   * One memo.
   *
   * @throws org.safeer.kit.problem.ProblemException {@code not-found}, also for a deleted one
   */
  @Transactional
  public MemoView get(String study, UUID id) {
    Memo memo = memos.findById(new EntityKey(study, id));
    if (memo == null || memo.isDeleted()) {
      throw Problems.notFound();
    }
    return views(study, List.of(memo)).get(0);
  }

  /**
   * One page of a study's memos, in the order they were written: each after what it replies to.
   *
   * @param about what their threads are about, or the memo they reply to; null for all
   */
  @Transactional
  public Page<MemoView> list(String study, String about, Integer limit, String cursor) {
    Subject subject = about == null ? null : Subject.of(about);
    String filter = subject == null ? "" : subject.about();
    PageRequest page = cursors.page("memos " + study + " " + filter, limit, cursor);
    List<Memo> found = memos.list(study, subject, page.after(Long::parseLong, 0L), page.rows());
    Page<Memo> cut = page.cut(found, memo -> memo.place);
    return new Page<>(views(study, cut.items()), cut.next());
  }

  private List<MemoView> views(String study, List<Memo> found) {
    Set<String> gone = subjects.gone(study, found.stream().map(memo -> memo.about).toList());
    return found.stream().map(memo -> MemoView.of(memo, gone.contains(memo.about))).toList();
  }
}
