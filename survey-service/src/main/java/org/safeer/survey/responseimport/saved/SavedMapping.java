package org.safeer.survey.responseimport.saved;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;
import org.safeer.kit.id.StateVersions;
import org.safeer.survey.responseimport.mapping.ImportMapping;

/** A mapping that is kept for further files. */
@Entity
@IdClass(SavedMapping.Key.class)
@Table(name = "import_mapping")
class SavedMapping {

  /** Primary key. */
  record Key(String study, String mapping) {}

  @Id private String study;
  @Id private String mapping;
  private long version;

  @JdbcTypeCode(SqlTypes.JSON)
  @Mutability(Immutability.class)
  private ImportMapping content;

  private String savedBy;

  SavedMapping() {
    // For Hibernate.
  }

  static SavedMapping of(Key key, ImportMapping content, String client) {
    SavedMapping saved = new SavedMapping();
    saved.study = key.study();
    saved.mapping = key.mapping();
    saved.content = content;
    saved.savedBy = client;
    saved.version = StateVersions.next(0);
    return saved;
  }

  void replace(ImportMapping next) {
    content = next;
    version = StateVersions.next(version);
  }

  Key key() {
    return new Key(study, mapping);
  }

  long version() {
    return version;
  }

  ImportMapping content() {
    return content;
  }

  String savedBy() {
    return savedBy;
  }
}
