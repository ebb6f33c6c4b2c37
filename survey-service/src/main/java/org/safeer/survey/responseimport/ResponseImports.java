package org.safeer.survey.responseimport;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.UUID;
import org.safeer.kit.idempotency.Idempotency;
import org.safeer.kit.idempotency.KeyedCall;
import org.safeer.survey.Access;
import org.safeer.survey.Stored;
import org.safeer.survey.Transactions;
import org.safeer.survey.responseimport.ImportFile.CheckedFile;
import org.safeer.survey.responseimport.file.Header;
import org.safeer.survey.responseimport.mapping.ImportMapping;

/** Imports of responses from files. */
@ApplicationScoped
public class ResponseImports {

  private final ResponseImportRepository repository;
  private final RowProblemRepository problems;
  private final KeptRowRepository rows;
  private final Uploads uploads;
  private final ImportAdmission admission;
  private final ImportViews views;
  private final Transactions transactions;
  private final Idempotency idempotency;
  private final ImportWorker worker;

  ResponseImports(
      ResponseImportRepository repository,
      RowProblemRepository problems,
      KeptRowRepository rows,
      Uploads uploads,
      ImportAdmission admission,
      ImportViews views,
      Transactions transactions,
      Idempotency idempotency,
      ImportWorker worker) {
    this.repository = repository;
    this.problems = problems;
    this.rows = rows;
    this.uploads = uploads;
    this.admission = admission;
    this.views = views;
    this.transactions = transactions;
    this.idempotency = idempotency;
    this.worker = worker;
  }

  /**
   * Accepts a file to be imported in the background, if mapping and file fit each other and the
   * study.
   *
   * @param call the request, which may be sent again
   */
  Stored<ResponseImportView> start(
      String study, ImportRequest request, ImportFile file, Access access, KeyedCall call) {
    ImportMapping mapping = admission.admit(study, request);
    CheckedFile checked = file.check(mapping);
    Stored<ResponseImportView> queued =
        transactions.write(
            () ->
                idempotency.once(
                    call,
                    () ->
                        queue(
                            ResponseImport.queued(
                                study, mapping, checked.shape(), request.dryRun(), access.client()),
                            checked.header(),
                            file),
                    Stored.recording(ResponseImportView::id),
                    known ->
                        views.find(study, UUID.fromString(known.resource()), access).as(known)));
    worker.wake();
    return queued;
  }

  private Stored<ResponseImportView> queue(ResponseImport job, Header header, ImportFile file) {
    repository.persistAndFlush(job);
    rows.keep(job.key(), header);
    try (InputStream bytes = file.open()) {
      uploads.store(job.key(), bytes);
    } catch (IOException failure) {
      throw new IllegalStateException("the uploaded file could not be stored", failure);
    }
    return new Stored<>(ResponseImportView.of(job, List.of()), job.version(), true);
  }

  /** Forgets all of a sandbox, inside the caller's transaction. */
  public void vacate(String study) {
    problems.delete("study", study);
    rows.delete("study", study);
    uploads.vacate(study);
    repository.delete("study", study);
  }

  /**
   * Forgets a withdrawn participant's rows and which they were, inside the caller's transaction.
   *
   * @return how many problems of rows were theirs
   */
  public int eraseAll(String study, UUID participant) {
    rows.deleteAllOf(study, participant);
    return problems.deleteAllOf(study, participant);
  }
}
