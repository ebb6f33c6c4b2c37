package org.safeer.survey.responseimport;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.safeer.survey.EntityKey;
import org.safeer.survey.responseimport.mapping.RowDraft;

/** A row of the file that was not taken, as it stands there, or one of the header. */
@Entity
@Immutable
@IdClass(KeptRow.Key.class)
@Table(name = "response_import_row")
class KeptRow {

  /** Primary key. */
  record Key(String study, UUID importId, long number) {}

  @Id private String study;

  @Id
  @Column(name = "import")
  private UUID importId;

  @Id private long number;
  private long record;
  private long line;

  @JdbcTypeCode(SqlTypes.JSON)
  private List<String> cells;

  private UUID participant;

  KeptRow() {
    // For Hibernate.
  }

  /**
   * A row of the header.
   *
   * @param number 0 for the last of them, less for those above
   */
  static KeptRow header(EntityKey job, int number, List<String> cells) {
    KeptRow row = new KeptRow();
    row.study = job.study();
    row.importId = job.id();
    row.number = number;
    row.cells = cells;
    return row;
  }

  /** A row that was not taken. */
  static KeptRow failed(EntityKey job, RowDraft draft) {
    KeptRow row = new KeptRow();
    row.study = job.study();
    row.importId = job.id();
    row.number = draft.row().number();
    row.record = draft.record();
    row.line = draft.row().line();
    row.cells = draft.row().cells();
    row.participant = draft.registration().participant();
    return row;
  }

  long number() {
    return number;
  }

  long record() {
    return record;
  }

  long line() {
    return line;
  }

  List<String> cells() {
    return cells;
  }
}
