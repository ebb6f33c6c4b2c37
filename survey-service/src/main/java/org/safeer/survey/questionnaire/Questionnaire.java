package org.safeer.survey.questionnaire;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;
import org.safeer.kit.id.StateVersions;
import org.safeer.kit.problem.FieldError;

/** A questionnaire being designed: its draft, from which versions are published. */
@Entity
@IdClass(QuestionnaireKey.class)
@Table(name = "questionnaire")
class Questionnaire {

  @Id private String study;
  @Id private String questionnaire;
  private long version;

  @JdbcTypeCode(SqlTypes.JSON)
  @Mutability(Immutability.class)
  private QuestionnaireContent content;

  private int latest;

  @JdbcTypeCode(SqlTypes.JSON)
  @Mutability(Immutability.class)
  private Map<String, PublishedType> publishedTypes;

  Questionnaire() {
    // For Hibernate.
  }

  static Questionnaire draft(QuestionnaireKey key, QuestionnaireContent content) {
    Questionnaire draft = new Questionnaire();
    draft.study = key.study();
    draft.questionnaire = key.questionnaire();
    draft.version = StateVersions.next(0);
    draft.content = content;
    draft.publishedTypes = Map.of();
    return draft;
  }

  /** What forbids this content: a published item keeps its type for ever. */
  List<FieldError> lint(QuestionnaireContent next) {
    return QuestionnaireLint.errors(next, publishedTypes);
  }

  void replace(QuestionnaireContent next) {
    content = next;
    version = StateVersions.next(version);
  }

  /** The next version, with the content the draft has now. */
  QuestionnaireVersion publish() {
    Map<String, PublishedType> types = new TreeMap<>(publishedTypes);
    content.items().forEach(item -> types.put(item.item(), PublishedType.of(item)));
    // The rows of a matrix too: each is a Likert item.
    content.asked().forEach(item -> types.put(item.item(), PublishedType.of(item)));
    publishedTypes = types;
    latest++;
    version = StateVersions.next(version);
    return QuestionnaireVersion.of(
        new QuestionnaireVersionKey(study, questionnaire, latest), content);
  }

  QuestionnaireKey key() {
    return new QuestionnaireKey(study, questionnaire);
  }

  long version() {
    return version;
  }

  QuestionnaireContent content() {
    return content;
  }

  /** Number of the last published version; 0 if there is none. */
  int latest() {
    return latest;
  }
}
