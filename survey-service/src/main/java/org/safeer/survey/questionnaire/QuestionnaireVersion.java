package org.safeer.survey.questionnaire;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;
import org.safeer.kit.id.StateVersions;
import org.safeer.kit.json.RequestHash;

/**
 * A published version of a questionnaire. What it asks is the same for ever, for answers refer to
 * it; once retired, it takes no new ones.
 */
@Entity
@IdClass(QuestionnaireVersionKey.class)
@Table(name = "questionnaire_version")
class QuestionnaireVersion {

  @Id private String study;
  @Id private String questionnaire;
  @Id private int number;
  private long version;
  private String contentHash;

  @JdbcTypeCode(SqlTypes.JSON)
  @Mutability(Immutability.class)
  private QuestionnaireContent content;

  private Instant publishedAt;
  private Instant retiredAt;

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

  /** Takes no new answers from now on; a second retirement changes nothing. */
  void retire() {
    if (retiredAt == null) {
      retiredAt = Instant.now().truncatedTo(ChronoUnit.MILLIS);
      version = StateVersions.next(version);
    }
  }

  /** Whether publishing this content would publish it a second time. */
  boolean isInForceWith(QuestionnaireContent other) {
    return retiredAt == null && contentHash.equals(hash(other));
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

  /** Null while it takes answers. */
  Instant retiredAt() {
    return retiredAt;
  }
}
