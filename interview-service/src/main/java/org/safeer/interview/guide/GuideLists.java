package org.safeer.interview.guide;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.safeer.interview.problem.Problems;
import org.safeer.interview.study.Studies;
import org.safeer.kit.paging.Cursors;
import org.safeer.kit.paging.Page;
import org.safeer.kit.paging.PageRequest;

/** Reads guides and their versions. */
@ApplicationScoped
public class GuideLists {

  private final Studies studies;
  private final GuideRepository guides;
  private final GuideVersionRepository versions;
  private final Cursors cursors;

  GuideLists(
      Studies studies, GuideRepository guides, GuideVersionRepository versions, Cursors cursors) {
    this.studies = studies;
    this.guides = guides;
    this.versions = versions;
    this.cursors = cursors;
  }

  /** One page of the study's guides, by key. */
  public Page<GuideView> list(String study, Integer limit, String cursor) {
    studies.require(study);
    PageRequest page = cursors.page("interview-guides " + study, limit, cursor);
    List<GuideView> found =
        QuarkusTransaction.requiringNew()
            .call(
                () ->
                    guides.list(study, page.after(key -> key, ""), page.rows()).stream()
                        .map(GuideView::of)
                        .toList());
    return page.cut(found, GuideView::guide);
  }

  /**
   * One guide.
   *
   * @throws org.safeer.kit.problem.ProblemException {@code not-found}
   */
  @Transactional
  public GuideView get(String study, String guide) {
    return GuideView.of(
        guides.findByIdOptional(new GuideId(study, guide)).orElseThrow(Problems::notFound));
  }

  /**
   * One page of a guide's versions, by number.
   *
   * @throws org.safeer.kit.problem.ProblemException {@code not-found}
   */
  @Transactional
  public Page<GuideVersionView> versions(String study, String guide, Integer limit, String cursor) {
    get(study, guide);
    PageRequest page =
        cursors.page("interview-guide-versions " + study + " " + guide, limit, cursor);
    int after = page.after(Integer::parseInt, 0);
    List<GuideVersionView> found =
        versions.list(new GuideId(study, guide), after, page.rows()).stream()
            .map(GuideVersionView::of)
            .toList();
    return page.cut(found, GuideVersionView::guideVersion);
  }

  /**
   * One version.
   *
   * @throws org.safeer.kit.problem.ProblemException {@code not-found}
   */
  @Transactional
  public GuideVersionView version(String study, String guide, int number) {
    return GuideVersionView.of(
        versions
            .findByIdOptional(new GuideVersionId(study, guide, number))
            .orElseThrow(Problems::notFound));
  }
}
