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
import org.safeer.survey.study.Studies;

/** Imports, as those follow them who asked for them. */
@ApplicationScoped
class ImportViews {

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
                    ResponseImportView.of(found, problems.of(found.key())), found.version(), false))
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
}
