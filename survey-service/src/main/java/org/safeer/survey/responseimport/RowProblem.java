package org.safeer.survey.responseimport;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.safeer.survey.EntityKey;

/** What is wrong with a row: where and which rule, never what the row says. */
@Entity
@Immutable
@IdClass(RowProblem.Key.class)
@Table(name = "response_import_problem")
class RowProblem {

  /** Primary key. */
  record Key(String study, UUID importId, int position) {}

  @Id private String study;

  @Id
  @Column(name = "import")
  private UUID importId;

  @Id private int position;
  private long line;

  @Column(name = "file_column")
  private String column;

  private String pointer;
  private String rule;
  private String detail;
  private UUID participant;

  RowProblem() {
    // For Hibernate.
  }

  /**
   * @param participant whose row it is; null where the row could not be read
   */
  static RowProblem of(EntityKey job, int position, FoundProblem found, UUID participant) {
    RowProblem problem = new RowProblem();
    problem.study = job.study();
    problem.importId = job.id();
    problem.position = position;
    problem.line = found.line();
    problem.column = found.column();
    problem.pointer = found.pointer();
    problem.rule = found.rule();
    problem.detail = found.detail();
    problem.participant = participant;
    return problem;
  }

  int position() {
    return position;
  }

  long line() {
    return line;
  }

  String column() {
    return column;
  }

  String pointer() {
    return pointer;
  }

  String rule() {
    return rule;
  }

  String detail() {
    return detail;
  }
}
