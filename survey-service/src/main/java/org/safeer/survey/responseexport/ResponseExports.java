package org.safeer.survey.responseexport;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.safeer.kit.paging.Cursors;
import org.safeer.kit.paging.Page;
import org.safeer.kit.paging.PageRequest;
import org.safeer.kit.problem.ProblemException;
import org.safeer.survey.Access;
import org.safeer.survey.EntityKey;
import org.safeer.survey.PageQuery;
import org.safeer.survey.Problems;
import org.safeer.survey.Stored;
import org.safeer.survey.SurveyProblem;
import org.safeer.survey.Transactions;
import org.safeer.survey.study.Studies;

/** The exports of the studies. */
@ApplicationScoped
public class ResponseExports {

  private final ResponseExportRepository repository;
  private final ExportPieces pieces;
  private final ExportAdmission admission;
  private final ExportBarrier barrier;
  private final ExportWorker worker;
  private final Studies studies;
  private final Transactions transactions;
  private final Cursors cursors;

  ResponseExports(
      ResponseExportRepository repository,
      ExportPieces pieces,
      ExportAdmission admission,
      ExportBarrier barrier,
      ExportWorker worker,
      Studies studies,
      Transactions transactions,
      Cursors cursors) {
    this.repository = repository;
    this.pieces = pieces;
    this.admission = admission;
    this.barrier = barrier;
    this.worker = worker;
    this.studies = studies;
    this.transactions = transactions;
    this.cursors = cursors;
  }

  /**
   * Asks for an export. The same again changes nothing while it is under way or its files are
   * there; one that failed or whose files are gone is made anew.
   *
   * @throws ProblemException {@code validation-failed}, {@code questionnaire-version-unknown},
   *     {@code weighting-unfinished}, {@code export-differs}
   */
  Stored<ResponseExportView> put(EntityKey key, PutResponseExportRequest request, Access access) {
    admission.check(key.study(), request, access);
    Stored<ResponseExportView> stored =
        transactions.write(() -> queueOrCompare(key, request, access.client()));
    worker.wake();
    return stored;
  }

  private Stored<ResponseExportView> queueOrCompare(
      EntityKey key, PutResponseExportRequest request, String client) {
    ResponseExport known = repository.held(key);
    if (known == null) {
      ResponseExport export = ResponseExport.queued(key, request, client);
      repository.persistAndFlush(export);
      return stored(export, true);
    }
    if (!known.isAs(request)) {
      throw new ProblemException(
          SurveyProblem.EXPORT_DIFFERS, "Give another id to an export of something else.");
    }
    boolean anew = known.status().isOver();
    if (anew) {
      known.queue();
    }
    return stored(known, anew);
  }

  private static Stored<ResponseExportView> stored(ResponseExport export, boolean queued) {
    return new Stored<>(ResponseExportView.of(export), export.version(), queued);
  }

  @Transactional
  ResponseExportView view(EntityKey key) {
    return repository
        .findByIdOptional(key)
        .map(ResponseExportView::of)
        .orElseThrow(Problems::notFound);
  }

  /** A page of a study's exports, by id. */
  @Transactional
  Page<ResponseExportView> list(String study, Integer limit, String cursor) {
    PageRequest page = cursors.page("response-exports/" + study, limit, cursor);
    studies.require(study);
    UUID after = page.after(UUID::fromString, PageQuery.FIRST);
    List<ResponseExportView> found =
        repository.page(study, after, page.rows()).stream().map(ResponseExportView::of).toList();
    return page.cut(found, ResponseExportView::export);
  }

  /** Deletes an export and its files; one that is under way comes to nothing. */
  void delete(EntityKey key) {
    studies.require(key.study());
    transactions.write(
        () -> {
          repository.delete("study = ?1 and id = ?2", key.study(), key.id());
          return key;
        });
  }

  /**
   * Answers of the study are erased, inside the caller's transaction, which does so afterwards: the
   * files that may hold them go, and what is being written is begun again.
   */
  public void outdate(String study) {
    barrier.enter(study);
    for (ResponseExport export : repository.withAnswers(study)) {
      if (export.status() == ExportStatus.FINISHED) {
        export.outdate();
      } else {
        export.queue();
      }
      pieces.delete(export.key());
    }
  }

  /** Deletes all of a sandbox, inside the caller's transaction. */
  public void vacate(String study) {
    barrier.enter(study);
    repository.delete("study", study);
  }
}
