package org.safeer.interview.codebook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.safeer.interview.problem.Problems;
import org.safeer.kit.paging.Cursors;
import org.safeer.kit.paging.Page;
import org.safeer.kit.paging.PageRequest;

/** Reads what happened to codes. */
@ApplicationScoped
public class CodeHistory {

  private final CodeRepository codes;
  private final CodeEventRepository events;
  private final Cursors cursors;

  CodeHistory(CodeRepository codes, CodeEventRepository events, Cursors cursors) {
    this.codes = codes;
    this.events = events;
    this.cursors = cursors;
  }

  /**
   * One page of what happened to a code, oldest first.
   *
   * @throws org.safeer.kit.problem.ProblemException {@code not-found}
   */
  @Transactional
  public Page<CodeEventView> of(String study, String code, Integer limit, String cursor) {
    PageRequest page = cursors.page("history " + study + " " + code, limit, cursor);
    CodeId id = new CodeId(study, code);
    codes.findByIdOptional(id).orElseThrow(Problems::notFound);
    List<CodeEvent> found = events.of(id, page.after(Long::parseLong, 0L), page.rows());
    Page<CodeEvent> cut = page.cut(found, event -> event.id);
    return new Page<>(cut.items().stream().map(CodeEventView::of).toList(), cut.next());
  }
}
