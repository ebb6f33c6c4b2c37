package org.safeer.survey.response;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A content that an edited response has, or has had; of one never edited none is stored. */
@Entity
@Immutable
@IdClass(ResponseVersionKey.class)
@Table(name = "response_version")
class ResponseVersion {

  @Id private String study;
  @Id private UUID response;
  @Id private int number;
  private long version;

  @JdbcTypeCode(SqlTypes.JSON)
  private Map<String, Answer> answers;

  private String reason;
  private String writtenBy;
  private Instant writtenAt;

  ResponseVersion() {
    // For Hibernate.
  }

  /** What was submitted, of a response that was not edited yet. */
  static ResponseVersion first(Response response) {
    return of(response, null, response.submittedBy(), response.submittedAt());
  }

  /** What is there after an edit. */
  static ResponseVersion edited(Response response, String reason, String client) {
    return of(response, reason, client, Instant.now().truncatedTo(ChronoUnit.MILLIS));
  }

  private static ResponseVersion of(
      Response response, String reason, String writtenBy, Instant writtenAt) {
    ResponseVersion content = new ResponseVersion();
    content.study = response.key().study();
    content.response = response.key().id();
    content.number = response.contentVersion();
    content.version = response.version();
    content.answers = response.answers();
    content.reason = reason;
    content.writtenBy = writtenBy;
    content.writtenAt = writtenAt;
    return content;
  }

  ResponseVersionKey key() {
    return new ResponseVersionKey(study, response, number);
  }

  long version() {
    return version;
  }

  Map<String, Answer> answers() {
    return answers;
  }

  String reason() {
    return reason;
  }

  String writtenBy() {
    return writtenBy;
  }

  Instant writtenAt() {
    return writtenAt;
  }
}
