package org.safeer.survey.study;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;
import org.safeer.kit.id.StateVersions;
import org.safeer.kit.problem.FieldError;
import org.safeer.kit.problem.ProblemException;
import org.safeer.survey.SurveyProblem;

/** A study: what all else belongs to. Once open it only declares more; a sandbox is emptied. */
@Entity
@Table(name = "study")
class Study {

  @Id private String study;
  private String owner;
  private long version;

  /** The version under which a sandbox was last emptied; 0 if it never was. */
  private long resetVersion;

  @JdbcTypeCode(SqlTypes.JSON)
  @Mutability(Immutability.class)
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

  /** Readers forget what has an older version than this one, of whichever entity. */
  void reset() {
    if (!definition.isSandbox()) {
      throw new ProblemException(
          SurveyProblem.NOT_A_SANDBOX, "What people said is never emptied out; only a sandbox is.");
    }
    // Above whatever was written in this millisecond.
    version = StateVersions.next(version) + 1;
    resetVersion = version;
  }

  /** What forbids that the study becomes this one. */
  List<FieldError> lint(StudyDefinition next) {
    return StudyGrowth.errors(definition, next);
  }

  void grow(StudyDefinition next) {
    definition = next;
    version = StateVersions.next(version);
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

  /** The version under which a sandbox was last emptied; null if it never was. */
  Long resetVersion() {
    return resetVersion == 0 ? null : resetVersion;
  }

  StudyDefinition definition() {
    return definition;
  }

  StudyFacts facts() {
    return StudyFacts.of(study, definition);
  }
}
