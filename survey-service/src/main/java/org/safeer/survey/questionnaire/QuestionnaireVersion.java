package org.safeer.survey.questionnaire;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.safeer.kit.id.StateVersions;
import org.safeer.kit.json.RequestHash;

/** A published version of a questionnaire, the same for ever: answers refer to it. */
@Entity
@Immutable
@IdClass(QuestionnaireVersionKey.class)
@Table(name = "questionnaire_version")
class QuestionnaireVersion {

  @Id private String study;
  @Id private String questionnaire;
  @Id private int number;
  private long version;
  private String contentHash;

  @JdbcTypeCode(SqlTypes.JSON)
  private QuestionnaireContent content;

  private Instant publishedAt;

  QuestionnaireVersion() {
    // For Hibernate.
  }

  static QuestionnaireVersion of(QuestionnaireVersionKey key, QuestionnaireContent content) {
    QuestionnaireVersion published = new QuestionnaireVersion();
    published.study = key.study();
    published.questionnaire = key.questionnaire();
    published.number = key.number();
    published.version = StateVersions.next(0);
    published.contentHash = hash(content);
    published.content = content;
    published.publishedAt = Instant.now().truncatedTo(ChronoUnit.MILLIS);
    return published;
  }

  static String hash(QuestionnaireContent content) {
    return RequestHash.of(content);
  }

  QuestionnaireVersionKey key() {
    return new QuestionnaireVersionKey(study, questionnaire, number);
  }

  long version() {
    return version;
  }

  String contentHash() {
    return contentHash;
  }

  QuestionnaireContent content() {
    return content;
  }

  Instant publishedAt() {
    return publishedAt;
  }
}
