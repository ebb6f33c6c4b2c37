package org.safeer.survey.responseexport;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;
import org.safeer.kit.id.StateVersions;
import org.safeer.kit.json.RequestHash;
import org.safeer.survey.EntityKey;

/** An export: queued, running, then finished or failed; outdated once its files are gone. */
@Entity
@IdClass(EntityKey.class)
@Table(name = "response_export")
class ResponseExport {

  @Id private String study;
  @Id private UUID id;
  private long version;

  @Enumerated(EnumType.STRING)
  private ExportStatus status;

  @JdbcTypeCode(SqlTypes.JSON)
  @Mutability(Immutability.class)
  private PutResponseExportRequest definition;

  private long rowsTotal;
  private long rowsWritten;

  @JdbcTypeCode(SqlTypes.JSON)
  @Mutability(Immutability.class)
  private List<ExportedFile> files;

  @JdbcTypeCode(SqlTypes.JSON)
  @Mutability(Immutability.class)
  private ExportFailure failure;

  private String requestedBy;
  private Instant requestedAt;
  private Instant finishedAt;
  private UUID filesId;
  private byte[] linkKey;
  private UUID claimedBy;
  private Instant claimedUntil;
  private int attempts;

  ResponseExport() {
    // For Hibernate.
  }

  static ResponseExport queued(EntityKey key, PutResponseExportRequest definition, String client) {
    ResponseExport export = new ResponseExport();
    export.study = key.study();
    export.id = key.id();
    export.definition = definition;
    export.requestedBy = client;
    export.requestedAt = now();
    export.queue();
    return export;
  }

  private static Instant now() {
    return Instant.now().truncatedTo(ChronoUnit.MILLIS);
  }

  /** Begins from the beginning. */
  void queue() {
    leave(ExportStatus.QUEUED);
    rowsTotal = 0;
    rowsWritten = 0;
    attempts = 0;
    failure = null;
    finishedAt = null;
  }

  /** A process takes it up, or takes it over from one that was not heard of in time. */
  void claim(UUID worker, Instant until) {
    status = ExportStatus.RUNNING;
    rowsWritten = 0;
    claimedBy = worker;
    claimedUntil = until;
    attempts++;
    version = StateVersions.next(version);
  }

  /** Whether this process may go on: another may have taken over, or all may begin again. */
  boolean isHeldBy(UUID worker) {
    return status == ExportStatus.RUNNING && worker.equals(claimedBy);
  }

  void progress(long written, long total, Instant until) {
    rowsWritten = written;
    rowsTotal = total;
    claimedUntil = until;
    version = StateVersions.next(version);
  }

  /** Lets the next process take it up at once. */
  void release() {
    claimedBy = null;
    claimedUntil = null;
  }

  /**
   * Its files are whole.
   *
   * @param key by which links to them are signed
   */
  void finish(List<ExportedFile> written, long rows, byte[] key) {
    leave(ExportStatus.FINISHED);
    files = written;
    rowsWritten = rows;
    rowsTotal = rows;
    filesId = UUID.randomUUID();
    linkKey = key;
    finishedAt = now();
  }

  void fail(ExportFailure why) {
    leave(ExportStatus.FAILED);
    failure = why;
    finishedAt = now();
  }

  /** Its files are gone, or will be in this transaction. */
  void outdate() {
    leave(ExportStatus.OUTDATED);
  }

  /** No link opens anything from here on, and nobody works on it. */
  private void leave(ExportStatus next) {
    status = next;
    files = null;
    filesId = null;
    linkKey = null;
    release();
    version = StateVersions.next(version);
  }

  boolean isAs(PutResponseExportRequest request) {
    return RequestHash.of(definition).equals(RequestHash.of(request));
  }

  EntityKey key() {
    return new EntityKey(study, id);
  }

  long version() {
    return version;
  }

  ExportStatus status() {
    return status;
  }

  PutResponseExportRequest definition() {
    return definition;
  }

  long rowsTotal() {
    return rowsTotal;
  }

  long rowsWritten() {
    return rowsWritten;
  }

  /** Null unless it is finished. */
  List<ExportedFile> files() {
    return files;
  }

  /** Null unless it failed. */
  ExportFailure failure() {
    return failure;
  }

  Instant requestedAt() {
    return requestedAt;
  }

  /** Null until it has finished or failed. */
  Instant finishedAt() {
    return finishedAt;
  }

  /** Names its files in links; null unless it is finished. */
  UUID filesId() {
    return filesId;
  }

  /** What links are signed with; null unless it is finished. */
  byte[] linkKey() {
    return linkKey;
  }

  int attempts() {
    return attempts;
  }
}
