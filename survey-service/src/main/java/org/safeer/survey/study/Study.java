package org.safeer.survey.study;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.safeer.kit.id.StateVersions;

/** A study: what all else belongs to. It does not change once it is open. */
@Entity
@Immutable
@Table(name = "study")
class Study {

  @Id private String study;
  private String owner;
  private long version;

  @JdbcTypeCode(SqlTypes.JSON)
  private StudyDefinition definition;

  Study() {
    // For Hibernate.
  }

  static Study open(String key, String owner, StudyDefinition definition) {
    Study study = new Study();
    study.study = key;
    study.owner = owner;
    study.version = StateVersions.next(0);
    study.definition = definition;
    return study;
  }

  /** Whether opening a study this way again would change nothing. */
  boolean isAs(String owner, StudyDefinition definition) {
    return isOwnedBy(owner) && this.definition.equals(definition);
  }

  boolean isOwnedBy(String client) {
    return owner.equals(client);
  }

  String key() {
    return study;
  }

  String owner() {
    return owner;
  }

  long version() {
    return version;
  }

  StudyDefinition definition() {
    return definition;
  }

  StudyFacts facts() {
    return new StudyFacts(study, definition.basis(), definition.frame());
  }
}
