package org.safeer.survey.response;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;
import org.safeer.kit.id.StateVersions;
import org.safeer.survey.EntityKey;

/** A participant's answers as they were first submitted; a withdrawal deletes them. */
@Entity
@Immutable
@IdClass(EntityKey.class)
@Table(name = "response")
class Response {

  @Id private String study;
  @Id private UUID id;
  private UUID participant;
  private String questionnaire;
  private int questionnaireVersion;
  private long version;

  @JdbcTypeCode(SqlTypes.JSON)
  @Mutability(Immutability.class)
  private Map<String, Answer> answers;

  private String submittedBy;
  private Instant submittedAt;

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
    response.submittedBy = client;
    response.submittedAt = at;
    return response;
  }

  boolean isAs(Submission submission, Map<String, Answer> complete) {
    return participant.equals(submission.participant())
        && questionnaire.equals(submission.questionnaire())
        && questionnaireVersion == submission.questionnaireVersion()
        && answers.equals(complete);
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

  String submittedBy() {
    return submittedBy;
  }

  Instant submittedAt() {
    return submittedAt;
  }
}
