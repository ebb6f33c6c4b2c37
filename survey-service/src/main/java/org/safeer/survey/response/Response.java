package org.safeer.survey.response;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;
import org.safeer.kit.id.StateVersions;
import org.safeer.survey.Decimals;
import org.safeer.survey.EntityKey;

/** A participant's answers, those that count; a withdrawal deletes them. */
@Entity
@IdClass(EntityKey.class)
@Table(name = "response")
class Response {

  /** Number of the content that was submitted. */
  static final int FIRST = 1;

  @Id private String study;
  @Id private UUID id;
  private UUID participant;
  private String questionnaire;
  private int questionnaireVersion;
  private long version;

  @JdbcTypeCode(SqlTypes.JSON)
  @Mutability(Immutability.class)
  private Map<String, Answer> answers;

  @JdbcTypeCode(SqlTypes.JSON)
  @Mutability(Immutability.class)
  private ResponseMetadata metadata;

  private BigDecimal weight;
  private String submittedBy;
  private Instant submittedAt;

  @Column(insertable = false, updatable = false)
  private Instant storedAt;

  private int contentVersion;

  @Enumerated(EnumType.STRING)
  private ReviewState review;

  private String[] overQuota;

  Response() {
    // For Hibernate.
  }

  /**
   * @param complete an answer for every item of the questionnaire
   * @param at to the millisecond: read back, it is the same
   */
  static Response submitted(
      String study,
      Submission submission,
      Map<String, Answer> complete,
      String client,
      Instant at) {
    Response response = new Response();
    response.study = study;
    response.id = submission.response();
    response.participant = submission.participant();
    response.questionnaire = submission.questionnaire();
    response.questionnaireVersion = submission.questionnaireVersion();
    response.version = StateVersions.next(0);
    response.answers = complete;
    response.metadata = submission.metadata();
    response.weight = submission.weight();
    response.submittedBy = client;
    response.submittedAt = at;
    response.contentVersion = FIRST;
    response.review = ReviewState.RECEIVED;
    return response;
  }

  /** Takes other answers, which nobody has reviewed. */
  void edit(Map<String, Answer> complete) {
    answers = complete;
    contentVersion++;
    review = ReviewState.RECEIVED;
    version = StateVersions.next(version);
  }

  /** Takes the team's decision. */
  void review(ReviewState state) {
    review = state;
    version = StateVersions.next(version);
  }

  /** Whether it is the same participant's, to the same questionnaire, answered in the same way. */
  boolean isOf(Submission submission) {
    return participant.equals(submission.participant())
        && questionnaire.equals(submission.questionnaire())
        && questionnaireVersion == submission.questionnaireVersion()
        && Objects.equals(metadata, submission.metadata())
        && Objects.equals(weight(), submission.weight());
  }

  /** Notes which quotas were full when it took its place in them. */
  void over(List<String> quotas) {
    overQuota = quotas.isEmpty() ? null : quotas.toArray(String[]::new);
  }

  ResponseTombstone tombstone() {
    return ResponseTombstone.of(key(), participant, StateVersions.next(version));
  }

  EntityKey key() {
    return new EntityKey(study, id);
  }

  UUID participant() {
    return participant;
  }

  String questionnaire() {
    return questionnaire;
  }

  int questionnaireVersion() {
    return questionnaireVersion;
  }

  long version() {
    return version;
  }

  Map<String, Answer> answers() {
    return answers;
  }

  ResponseMetadata metadata() {
    return metadata;
  }

  /** How many people it stands for; null if it has no weight. */
  BigDecimal weight() {
    return Decimals.canonical(weight);
  }

  String submittedBy() {
    return submittedBy;
  }

  Instant submittedAt() {
    return submittedAt;
  }

  /** When this service took it in, as the database saw it; null until it is read from there. */
  Instant storedAt() {
    return storedAt;
  }

  int contentVersion() {
    return contentVersion;
  }

  ReviewState review() {
    return review;
  }

  /** Whether it takes places of quotas. */
  boolean counts() {
    return review.counts();
  }

  /** The quotas that were full when it took its place; null if there was none. */
  List<String> overQuota() {
    return overQuota == null ? null : List.of(overQuota);
  }
}
