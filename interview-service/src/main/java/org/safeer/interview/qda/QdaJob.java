package org.safeer.interview.qda;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.safeer.interview.entity.EntityKey;
import org.safeer.kit.id.StateVersions;

/**
 * An export or import: queued, running, then finished or failed; outdated once its yield is gone.
 */
@Entity
@Table(name = "qda_job")
class QdaJob {

  private static final ObjectMapper JSON = new ObjectMapper().findAndRegisterModules();

  @EmbeddedId
  @AttributeOverride(name = "id", column = @Column(name = "job"))
  EntityKey id;

  long version;

  @Enumerated(EnumType.STRING)
  QdaKind kind;

  @Enumerated(EnumType.STRING)
  QdaStatus status;

  /** What is to be done, as JSON; null once an import has ended. */
  String asked;

  /** What came of it, as JSON; null unless it is finished. */
  String result;

  /** Why it failed, as JSON; null unless it did. */
  String failure;

  @Column(name = "requested_by")
  String requestedBy;

  @Column(name = "requested_as")
  String requestedAs;

  @Column(name = "requested_at")
  Instant requestedAt;

  @Column(name = "finished_at")
  Instant finishedAt;

  @Column(name = "claimed_by")
  UUID claimedBy;

  @Column(name = "claimed_until")
  Instant claimedUntil;

  int attempts;

  static QdaJob queued(EntityKey id, QdaKind kind, Object asked, String client, String role) {
    QdaJob job = new QdaJob();
    job.id = id;
    job.kind = kind;
    job.asked = json(asked);
    job.requestedBy = client;
    job.requestedAs = role;
    job.requestedAt = now();
    job.queue();
    return job;
  }

  private static Instant now() {
    return Instant.now().truncatedTo(ChronoUnit.MILLIS);
  }

  /** Begins from the beginning. */
  void queue() {
    leave(QdaStatus.QUEUED);
    attempts = 0;
    failure = null;
    finishedAt = null;
  }

  /** A process takes it up, or takes it over from one that was not heard of in time. */
  void claim(UUID run, Instant until) {
    status = QdaStatus.RUNNING;
    claimedBy = run;
    claimedUntil = until;
    attempts++;
    version = StateVersions.next(version);
  }

  /** Whether this run may go on: another may have taken over, or all may begin again. */
  boolean isHeldBy(UUID run) {
    return status == QdaStatus.RUNNING && run.equals(claimedBy);
  }

  /** Lets the next process take it up at once. */
  void release() {
    claimedBy = null;
    claimedUntil = null;
  }

  void finish(Object outcome) {
    leave(QdaStatus.FINISHED);
    result = json(outcome);
    end();
  }

  void fail(QdaFailure why) {
    leave(QdaStatus.FAILED);
    failure = json(why);
    end();
  }

  private void end() {
    finishedAt = now();
    if (kind == QdaKind.IMPORT) {
      asked = null;
    }
  }

  /** What came of it is gone. */
  void outdate() {
    leave(QdaStatus.OUTDATED);
  }

  private void leave(QdaStatus next) {
    status = next;
    result = null;
    release();
    version = StateVersions.next(version);
  }

  /** Whether people's words or ids are in what came of it: a codebook has none. */
  boolean holdsPeople() {
    return kind == QdaKind.IMPORT || asked(PutQdaExportRequest.class).format() == QdaFormat.QDPX;
  }

  /** Whether it was asked to do just this. */
  boolean isAsked(PutQdaExportRequest request) {
    return request.equals(asked(PutQdaExportRequest.class));
  }

  /** What is to be done. */
  <T> T asked(Class<T> type) {
    return read(asked, type);
  }

  /** What came of it; null unless it is finished. */
  <T> T result(Class<T> type) {
    return read(result, type);
  }

  /** Why it failed; null unless it did. */
  QdaFailure failure() {
    return read(failure, QdaFailure.class);
  }

  private static String json(Object value) {
    try {
      return JSON.writeValueAsString(value);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static <T> T read(String json, Class<T> type) {
    try {
      return json == null ? null : JSON.readValue(json, type);
    } catch (JsonProcessingException damaged) {
      throw new IllegalStateException(damaged);
    }
  }
}
