package org.safeer.survey.responseimport;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.safeer.survey.responseimport.file.FileShape;
import org.safeer.survey.responseimport.mapping.ImportMapping;

/**
 * How far an import is.
 *
 * @param dryRun whether nothing is stored, and the counts tell what would be
 * @param file how it is read, as it was declared or found to be
 * @param problems of rows that were not taken, the first 200 of them; absent in a list
 * @param finishedAt absent until it has finished or failed
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ResponseImportView(
    String study,
    UUID id,
    String importKey,
    String questionnaire,
    int questionnaireVersion,
    ImportStatus status,
    boolean dryRun,
    FileShape file,
    RowCounts rows,
    List<RowProblemView> problems,
    Instant createdAt,
    Instant finishedAt) {

  /**
   * How many rows became what.
   *
   * @param read imported or rejected
   * @param imported stored, now or by an import with the same key before
   * @param rejected not stored, since something in them breaks a rule
   */
  public record RowCounts(long read, long imported, long rejected) {}

  /**
   * What is wrong with a row.
   *
   * @param line on which it begins in the file, counted from 1
   * @param column what stands above the cell; absent if the problem is in no one column
   * @param pointer to the field of the single request that would be refused the same way
   * @param rule stable short name of the broken rule
   * @param detail one sentence, which never quotes the row
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record RowProblemView(
      long line, String column, String pointer, String rule, String detail) {

    static RowProblemView of(RowProblem problem) {
      return new RowProblemView(
          problem.line(), problem.column(), problem.pointer(), problem.rule(), problem.detail());
    }
  }

  static ResponseImportView of(ResponseImport job, List<RowProblem> problems) {
    return of(job, problems.stream().map(RowProblemView::of).toList(), job.mapping());
  }

  /** As one of many. */
  static ResponseImportView listed(ResponseImport job) {
    return of(job, null, job.mapping());
  }

  private static ResponseImportView of(
      ResponseImport job, List<RowProblemView> problems, ImportMapping mapping) {
    return new ResponseImportView(
        job.key().study(),
        job.key().id(),
        mapping.importKey(),
        mapping.questionnaire(),
        mapping.questionnaireVersion(),
        job.status(),
        job.dryRun(),
        job.file(),
        new RowCounts(job.rowsRead(), job.rowsImported(), job.rowsRejected()),
        problems,
        job.createdAt(),
        job.finishedAt());
  }
}
