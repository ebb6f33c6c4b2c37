package org.safeer.theme.release;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.safeer.kit.id.StateVersions;
import org.safeer.kit.json.RequestHash;
import org.safeer.kit.problem.ProblemException;
import org.safeer.theme.jdbc.StoredJson;
import org.safeer.theme.vocabulary.ThemeProblem;

/** A release: frozen when it is drafted, published once by somebody else, never changed. */
@Entity
@Table(name = "release")
@IdClass(ReleaseKey.class)
class Release {

  static final String DRAFT = "draft";
  static final String PUBLISHED = "published";

  @Id private String study;
  @Id private UUID release;

  /** Order of drafting, over all studies. */
  private long number;

  @Column(name = "request_hash")
  private String requestHash;

  private String status;
  private String author;

  @Column(name = "created_at")
  private Instant createdAt;

  /** Order of publication, over all studies; null for a draft. */
  private Long publication;

  @Column(name = "published_by")
  private String publishedBy;

  @Column(name = "published_at")
  private Instant publishedAt;

  private long version;

  @JdbcTypeCode(SqlTypes.JSON)
  private String title;

  private boolean synthetic;

  @JdbcTypeCode(SqlTypes.JSON)
  private String frozen;

  Release() {}

  static Release draft(ReleaseDraft draft, long number) {
    Release release = new Release();
    release.study = draft.study();
    release.release = draft.release();
    release.number = number;
    release.requestHash = RequestHash.of(draft.request());
    release.status = DRAFT;
    release.author = draft.author();
    release.createdAt = now();
    release.version = StateVersions.next(0);
    release.title = StoredJson.write(draft.request().title());
    release.synthetic = draft.synthetic();
    release.frozen = StoredJson.write(draft.frozen());
    return release;
  }

  /**
   * The one step a release takes.
   *
   * @throws ProblemException if its author asks for it
   */
  void publish(String client, long order) {
    requireOther(client);
    status = PUBLISHED;
    publication = order;
    publishedBy = client;
    publishedAt = now();
    version = StateVersions.next(version);
  }

  void requireOther(String client) {
    if (author.equals(client)) {
      throw new ProblemException(
          ThemeProblem.SELF_PUBLICATION, "Let an output checker who did not draft it publish it.");
    }
  }

  boolean drafted(String client, PutReleaseRequest request) {
    return author.equals(client) && requestHash.equals(RequestHash.of(request));
  }

  boolean published() {
    return status.equals(PUBLISHED);
  }

  long version() {
    return version;
  }

  UUID release() {
    return release;
  }

  FrozenRelease frozen() {
    return StoredJson.read(frozen, FrozenRelease.class);
  }

  ReleaseHead head() {
    return new ReleaseHead(
        study,
        release,
        number,
        status,
        author,
        createdAt,
        publication,
        publishedBy,
        publishedAt,
        title,
        synthetic);
  }

  private static Instant now() {
    return Instant.now().truncatedTo(ChronoUnit.MILLIS);
  }
}
