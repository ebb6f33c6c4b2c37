package org.safeer.theme.release;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.safeer.kit.identity.Caller;
import org.safeer.kit.paging.Cursors;
import org.safeer.kit.paging.Page;
import org.safeer.kit.paging.PageRequest;
import org.safeer.theme.study.Studies;

/** Lists of releases, the newest first. */
@ApplicationScoped
class ReleaseLists {

  private final ReleaseRepository repository;
  private final Studies studies;
  private final Cursors cursors;
  private final Caller caller;

  ReleaseLists(ReleaseRepository repository, Studies studies, Cursors cursors, Caller caller) {
    this.repository = repository;
    this.studies = studies;
    this.cursors = cursors;
    this.caller = caller;
  }

  Page<ReleaseSummary> ofStudy(String study, Integer limit, String cursor) {
    boolean drafts = caller.has(Releases.REVIEW);
    PageRequest page = cursors.page("releases/" + study + "/" + drafts, limit, cursor);
    List<ReleaseHead> found = repository.page(study, drafts, before(page), page.rows());
    return summaries(page.cut(found, ReleaseHead::number));
  }

  /** What was published of every study that is granted to the caller or is its own. */
  Page<ReleaseSummary> published(Integer limit, String cursor) {
    PageRequest page = cursors.page("published-releases/" + caller.clientId(), limit, cursor);
    Set<String> visible = new HashSet<>(caller.grants());
    visible.addAll(studies.ownedBy(caller.clientId()));
    List<ReleaseHead> found =
        visible.isEmpty()
            ? List.of()
            : repository.publishedPage(visible, before(page), page.rows());
    return summaries(page.cut(found, ReleaseHead::publication));
  }

  private static Page<ReleaseSummary> summaries(Page<ReleaseHead> page) {
    return new Page<>(page.items().stream().map(ReleaseHead::summary).toList(), page.next());
  }

  private static long before(PageRequest page) {
    return page.after(Long::valueOf, Long.MAX_VALUE);
  }
}
