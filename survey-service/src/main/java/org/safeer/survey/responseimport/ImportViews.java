package org.safeer.survey.responseimport;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.safeer.kit.paging.Cursors;
import org.safeer.kit.paging.Page;
import org.safeer.kit.paging.PageRequest;
import org.safeer.survey.Access;
import org.safeer.survey.EntityKey;
import org.safeer.survey.PageQuery;
import org.safeer.survey.Problems;
import org.safeer.survey.Stored;
import org.safeer.survey.responseimport.ResponseImportView.RowProblemView;
import org.safeer.survey.study.Studies;

/** Imports, as those follow them who asked for them. */
@ApplicationScoped
class ImportViews {

  /** Problems that stand with the import itself; all of them have a list of their own. */
  private static final int SHOWN = 200;

  private final ResponseImportRepository repository;
  private final RowProblemRepository problems;
  private final Studies studies;
  private final Cursors cursors;

  ImportViews(
      ResponseImportRepository repository,
      RowProblemRepository problems,
      Studies studies,
      Cursors cursors) {
    this.repository = repository;
    this.problems = problems;
    this.studies = studies;
    this.cursors = cursors;
  }

  /** One import; somebody else's is as good as none. */
  @Transactional
  Stored<ResponseImportView> find(String study, UUID id, Access access) {
    return repository
        .findByIdOptional(new EntityKey(study, id))
        .filter(found -> access.sees(found.requestedBy()))
        .map(
            found ->
                new Stored<>(
                    ResponseImportView.of(found, problems.page(found.key(), -1, SHOWN)),
                    found.version(),
                    false))
        .orElseThrow(Problems::notFound);
  }

  /** One import without the rows' problems. */
  @Transactional
  ResponseImportView progress(String study, UUID id, Access access) {
    return repository
        .findByIdOptional(new EntityKey(study, id))
        .filter(found -> access.sees(found.requestedBy()))
        .map(ResponseImportView::listed)
        .orElseThrow(Problems::notFound);
  }

  /** A page of those the caller may see, by id, which is by time; without the rows' problems. */
  @Transactional
  Page<ResponseImportView> list(String study, Access access, Integer limit, String cursor) {
    PageRequest page = cursors.page(access.listName("response-imports", study), limit, cursor);
    studies.require(study);
    UUID after = page.after(UUID::fromString, PageQuery.FIRST);
    List<ResponseImportView> found =
        repository.page(study, access, after, page.rows()).stream()
            .map(ResponseImportView::listed)
            .toList();
    return page.cut(found, ResponseImportView::id);
  }

  /** A page of what is wrong with an import's rows, in the order it was found in. */
  @Transactional
  Page<RowProblemView> problems(
      String study, UUID id, Access access, Integer limit, String cursor) {
    PageRequest page = cursors.page("response-imports/" + study + "/" + id, limit, cursor);
    find(study, id, access);
    int after = page.after(Integer::valueOf, -1);
    Page<RowProblem> found =
        page.cut(problems.page(new EntityKey(study, id), after, page.rows()), RowProblem::position);
    return new Page<>(found.items().stream().map(RowProblemView::of).toList(), found.next());
  }
}
