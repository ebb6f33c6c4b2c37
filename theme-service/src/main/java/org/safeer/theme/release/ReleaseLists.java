package org.safeer.theme.release;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.safeer.kit.identity.Caller;
import org.safeer.kit.paging.Cursors;
import org.safeer.kit.paging.Page;
import org.safeer.kit.paging.Paging;
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
    String list = "releases/" + study + "/" + drafts;
    int size = Paging.limit(limit);
    long before = before(list, cursor);
    return page(repository.page(study, drafts, before, size + 1), size, list, ReleaseHead::number);
  }

  /** What was published of every study that is granted to the caller or is its own. */
  Page<ReleaseSummary> published(Integer limit, String cursor) {
    String list = "published-releases/" + caller.clientId();
    int size = Paging.limit(limit);
    long before = before(list, cursor);
    Set<String> visible = new HashSet<>(caller.grants());
    visible.addAll(studies.ownedBy(caller.clientId()));
    List<ReleaseHead> found =
        visible.isEmpty() ? List.of() : repository.publishedPage(visible, before, size + 1);
    return page(found, size, list, ReleaseHead::publication);
  }

  private Page<ReleaseSummary> page(
      List<ReleaseHead> found, int size, String list, Function<ReleaseHead, Long> order) {
    Page<ReleaseHead> page =
        Paging.cut(found, size, head -> cursors.encode(list, order.apply(head).toString()));
    return new Page<>(page.items().stream().map(ReleaseHead::summary).toList(), page.next());
  }

  private long before(String list, String cursor) {
    String last = cursors.decode(list, cursor);
    return last == null ? Long.MAX_VALUE : Long.parseLong(last);
  }
}
