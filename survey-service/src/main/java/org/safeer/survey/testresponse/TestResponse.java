package org.safeer.survey.testresponse;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;
import org.safeer.kit.id.StateVersions;
import org.safeer.survey.EntityKey;
import org.safeer.survey.response.Answer;

/** Made-up answers to a draft. */
@Entity
@IdClass(EntityKey.class)
@Table(name = "test_response")
class TestResponse {

  @Id private String study;
  @Id private UUID id;
  private String questionnaire;
  private long version;

  @JdbcTypeCode(SqlTypes.JSON)
  @Mutability(Immutability.class)
  private Map<String, Answer> answers;

  private String submittedBy;
  private Instant submittedAt;

  TestResponse() {
    // For Hibernate.
  }

  static TestResponse of(EntityKey key, String questionnaire) {
    TestResponse response = new TestResponse();
    response.study = key.study();
    response.id = key.id();
    response.questionnaire = questionnaire;
    return response;
  }

  /**
   * Holds these answers now.
   *
   * @param complete an answer for every item of the draft
   */
  void answer(Map<String, Answer> complete, String client) {
    answers = complete;
    submittedBy = client;
    submittedAt = Instant.now().truncatedTo(ChronoUnit.MILLIS);
    version = StateVersions.next(version);
  }

  EntityKey key() {
    return new EntityKey(study, id);
  }

  String questionnaire() {
    return questionnaire;
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
