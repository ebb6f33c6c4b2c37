package org.safeer.survey.responseimport;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import org.safeer.kit.job.ClaimLostException;
import org.safeer.survey.Transactions;

/** Who works on which import, and how it ends. */
@ApplicationScoped
class ImportClaims {

  private final ResponseImportRepository imports;
  private final RowProblemRepository problems;
  private final Uploads uploads;
  private final Transactions transactions;
  private final ImportConfig config;

  ImportClaims(
      ResponseImportRepository imports,
      RowProblemRepository problems,
      Uploads uploads,
      Transactions transactions,
      ImportConfig config) {
    this.imports = imports;
    this.problems = problems;
    this.uploads = uploads;
    this.transactions = transactions;
    this.config = config;
  }

  /** Takes up the oldest import nobody works on; null if there is none. */
  ImportClaim claim(UUID worker) {
    return transactions.write(
        () -> {
          ResponseImport job = imports.oldestOpen(Instant.now());
          if (job == null) {
            return null;
          }
          job.claim(worker, leaseEnd());
          return ImportClaim.of(job, worker);
        });
  }

  /** Whether the import was taken up too often without getting further. */
  boolean isHopeless(ImportClaim claim) {
    return transactions.write(() -> imports.findById(claim.job()).attempts() > config.attempts());
  }

  /** Lets another process, or this one after its restart, go on at once. */
  void release(ImportClaim claim) {
    transactions.write(
        () -> {
          ResponseImport job = imports.held(claim.job());
          if (job.isHeldBy(claim.worker(), job.rowsRead())) {
            job.release();
          }
          return job.key();
        });
  }

  void finish(ImportClaim claim) {
    transactions.write(() -> end(held(claim), ImportStatus.FINISHED));
  }

  /** Ends an import that cannot go on; what it has imported stays. */
  void fail(ImportClaim claim, FoundProblem reason) {
    transactions.write(
        () -> {
          ResponseImport job = held(claim);
          problems.persist(RowProblem.of(job.key(), job.keepProblem(), reason, null));
          return end(job, ImportStatus.FAILED);
        });
  }

  /** The import, locked until the transaction ends; throws if another process has it now. */
  ResponseImport held(ImportClaim claim) {
    ResponseImport job = imports.held(claim.job());
    if (!job.isHeldBy(claim.worker(), claim.rowsRead())) {
      throw new ClaimLostException();
    }
    return job;
  }

  Instant leaseEnd() {
    return Instant.now().plus(config.lease());
  }

  private ResponseImport end(ResponseImport job, ImportStatus status) {
    job.end(status);
    uploads.delete(job.key());
    return job;
  }
}
