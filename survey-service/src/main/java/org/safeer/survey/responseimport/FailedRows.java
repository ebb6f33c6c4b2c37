package org.safeer.survey.responseimport;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.safeer.survey.Access;
import org.safeer.survey.EntityKey;
import org.safeer.survey.Problems;
import org.safeer.survey.Transactions;
import org.safeer.survey.responseimport.file.CsvWriter;
import org.safeer.survey.responseimport.file.FileShape;
import org.safeer.survey.responseimport.mapping.ProblemColumns;

/** The rows that were not taken, as a file to be mended and imported again. */
@ApplicationScoped
class FailedRows {

  private static final int AT_ONCE = 200;

  private final ResponseImportRepository imports;
  private final KeptRowRepository rows;
  private final RowProblemRepository problems;
  private final Transactions transactions;

  FailedRows(
      ResponseImportRepository imports,
      KeptRowRepository rows,
      RowProblemRepository problems,
      Transactions transactions) {
    this.imports = imports;
    this.rows = rows;
    this.problems = problems;
    this.transactions = transactions;
  }

  /** How the file will be written; what the caller may not see is as good as none. */
  FileShape shape(String study, UUID id, Access access) {
    return transactions.write(
        () ->
            imports
                .findByIdOptional(new EntityKey(study, id))
                .filter(found -> access.sees(found.requestedBy()))
                .map(ResponseImport::file)
                .orElseThrow(Problems::notFound));
  }

  /** Writes the file, some rows at a time. */
  void write(String study, UUID id, FileShape shape, OutputStream target) throws IOException {
    EntityKey job = new EntityKey(study, id);
    List<List<String>> header =
        transactions.write(() -> rows.header(job).stream().map(KeptRow::cells).toList());
    List<String> first = header.isEmpty() ? List.of() : header.get(0);
    int width = ProblemColumns.without(first, first).size();
    try (CsvWriter csv = new CsvWriter(target, shape)) {
      for (int i = 0; i < header.size(); i++) {
        List<String> behind = i == 0 ? ProblemColumns.NAMES : List.of();
        List<String> cells = ProblemColumns.without(header.get(i), first);
        csv.write(ProblemColumns.with(cells, width, behind));
      }
      write(job, first, width, csv);
    }
  }

  private void write(EntityKey job, List<String> first, int width, CsvWriter csv)
      throws IOException {
    long after = 0;
    List<FailedRow> next = next(job, after);
    while (!next.isEmpty()) {
      for (FailedRow failed : next) {
        List<String> cells = ProblemColumns.without(failed.row().cells(), first);
        csv.write(ProblemColumns.with(cells, width, failed.behind()));
      }
      after = next.get(next.size() - 1).row().number();
      next = next(job, after);
    }
  }

  private List<FailedRow> next(EntityKey job, long after) {
    return transactions.write(
        () -> {
          List<KeptRow> found = rows.failed(job, after, AT_ONCE);
          Map<Long, List<RowProblem>> byLine =
              problems.ofLines(job, found.stream().map(KeptRow::line).toList()).stream()
                  .collect(Collectors.groupingBy(RowProblem::line));
          return found.stream()
              .map(row -> new FailedRow(row, byLine.getOrDefault(row.line(), List.of())))
              .toList();
        });
  }

  /** A row and what is wrong with it. */
  private record FailedRow(KeptRow row, List<RowProblem> problems) {

    List<String> behind() {
      return List.of(
          Long.toString(row.record()),
          Long.toString(row.line()),
          problems.stream()
              .map(RowProblem::column)
              .filter(column -> column != null)
              .distinct()
              .collect(Collectors.joining("; ")),
          problems.stream().map(RowProblem::detail).collect(Collectors.joining(" ")));
    }
  }
}
