package org.safeer.survey.responseimport;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;
import org.safeer.kit.id.Ids;
import org.safeer.kit.id.StateVersions;
import org.safeer.survey.EntityKey;
import org.safeer.survey.responseimport.file.FileShape;
import org.safeer.survey.responseimport.mapping.ImportMapping;

/** An import of a file: queued, running, then finished or failed for ever. */
@Entity
@IdClass(EntityKey.class)
@Table(name = "response_import")
class ResponseImport {

  @Id private String study;
  @Id private UUID id;
  private long version;

  @Enumerated(EnumType.STRING)
  private ImportStatus status;

  @JdbcTypeCode(SqlTypes.JSON)
  @Mutability(Immutability.class)
  private ImportMapping mapping;

  @JdbcTypeCode(SqlTypes.JSON)
  @Mutability(Immutability.class)
  private FileShape file;

  private boolean dryRun;

  private long rowsRead;
  private long rowsImported;
  private long rowsRejected;
  private int problemsKept;
  private String requestedBy;
  private Instant createdAt;
  private Instant finishedAt;
  private UUID claimedBy;
  private Instant claimedUntil;
  private int attempts;

  ResponseImport() {
    // For Hibernate.
  }

  static ResponseImport queued(
      String study, ImportMapping mapping, FileShape file, boolean dryRun, String client) {
    ResponseImport queued = new ResponseImport();
    queued.study = study;
    queued.id = Ids.v7();
    queued.status = ImportStatus.QUEUED;
    queued.mapping = mapping;
    queued.file = file;
    queued.dryRun = dryRun;
    queued.requestedBy = client;
    queued.createdAt = Instant.now().truncatedTo(ChronoUnit.MILLIS);
    queued.version = StateVersions.next(0);
    return queued;
  }

  /** A process takes the import up, or takes it over from one that was not heard of in time. */
  void claim(UUID worker, Instant until) {
    status = ImportStatus.RUNNING;
    claimedBy = worker;
    claimedUntil = until;
    attempts++;
    version = StateVersions.next(version);
  }

  /** Lets the next process take it up at once. */
  void release() {
    claimedBy = null;
    claimedUntil = null;
  }

  /** Whether this process may go on: another may have taken over, and be further. */
  boolean isHeldBy(UUID worker, long rowsReadBefore) {
    return status == ImportStatus.RUNNING && worker.equals(claimedBy) && rowsRead == rowsReadBefore;
  }

  void progress(int imported, int rejected, Instant until) {
    rowsRead += imported + rejected;
    rowsImported += imported;
    rowsRejected += rejected;
    claimedUntil = until;
    attempts = 0;
    version = StateVersions.next(version);
  }

  /** The place of the next problem to keep. */
  int keepProblem() {
    return problemsKept++;
  }

  void end(ImportStatus finishedOrFailed) {
    status = finishedOrFailed;
    finishedAt = Instant.now().truncatedTo(ChronoUnit.MILLIS);
    release();
    version = StateVersions.next(version);
  }

  EntityKey key() {
    return new EntityKey(study, id);
  }

  long version() {
    return version;
  }

  ImportStatus status() {
    return status;
  }

  ImportMapping mapping() {
    return mapping;
  }

  FileShape file() {
    return file;
  }

  /** Whether it only tells what would become of the rows. */
  boolean dryRun() {
    return dryRun;
  }

  long rowsRead() {
    return rowsRead;
  }

  long rowsImported() {
    return rowsImported;
  }

  long rowsRejected() {
    return rowsRejected;
  }

  int problemsKept() {
    return problemsKept;
  }

  String requestedBy() {
    return requestedBy;
  }

  Instant createdAt() {
    return createdAt;
  }

  Instant finishedAt() {
    return finishedAt;
  }

  int attempts() {
    return attempts;
  }
}
