package org.safeer.interview.analysis;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.safeer.interview.analysis.CodeTableView.Cell;
import org.safeer.interview.analysis.CodeTableView.Column;
import org.safeer.interview.analysis.CodeTableView.Row;
import org.safeer.interview.codebook.CodeFamilies;
import org.safeer.interview.evidence.EvidenceFilter;
import org.safeer.interview.evidence.EvidenceFilters;
import org.safeer.interview.evidence.Rows;
import org.safeer.kit.problem.FieldError;
import org.safeer.kit.problem.KitProblem;
import org.safeer.kit.problem.ProblemException;

/** Sets codes against what is known of the people who speak. */
@ApplicationScoped
class CodeTable {

  private static final int MOST_COLUMNS = 200;

  private static final String KINDS =
      """
      SELECT %s AS kind, count(DISTINCT i.participant) AS cases
      FROM interview i
      JOIN participant_copy p ON p.study = i.study AND p.participant = i.participant
      WHERE i.study = :study AND i.transcript_version IS NOT NULL %%s
      GROUP BY kind
      ORDER BY kind""";

  private static final String CELLS =
      """
      SELECT counted.code, %s AS kind, count(DISTINCT coding) AS codings,
             count(DISTINCT counted.participant) AS cases
      FROM counted
      JOIN participant_copy p ON p.study = :study AND p.participant = counted.participant
      GROUP BY counted.code, kind""";

  private final Counting counting;
  private final CodeFamilies families;

  CodeTable(Counting counting, CodeFamilies families) {
    this.counting = counting;
    this.families = families;
  }

  /**
   * Counts every used code for each kind of people.
   *
   * @param below whether a code counts what the codes below it do
   * @param query all parameters of the request, decoded: its filters are among them
   * @throws ProblemException {@code invalid-parameter}, also where people are of more than 200
   *     kinds
   */
  @Transactional
  CodeTableView count(String study, Kind kind, boolean below, Map<String, List<String>> query) {
    EvidenceFilter filter = EvidenceFilters.ofInterviews(query);
    List<Column> columns =
        counting
            .ofInterviews(study, filter, KINDS.formatted(kind.sql()), kind.parameters())
            .stream()
            .map(row -> new Column(kind(row), Rows.number(row, "cases")))
            .toList();
    if (columns.size() > MOST_COLUMNS) {
      String detail = "by tells people apart into more than " + MOST_COLUMNS + " kinds.";
      throw new ProblemException(
          KitProblem.INVALID_PARAMETER, detail, List.of(new FieldError("by", "too-many", detail)));
    }
    Map<String, Map<String, Cell>> cells = new TreeMap<>();
    String select = CELLS.formatted(kind.sql());
    for (Tuple row : counting.counted(study, filter, below, select, kind.parameters())) {
      cells
          .computeIfAbsent(row.get("code", String.class), none -> new HashMap<>())
          .put(kind(row), new Cell(Rows.number(row, "codings"), Rows.number(row, "cases")));
    }
    return new CodeTableView(
        families.version(study),
        kind.name(),
        columns,
        cells.entrySet().stream()
            .map(code -> new Row(code.getKey(), inOrder(columns, code.getValue())))
            .toList());
  }

  private static List<Cell> inOrder(List<Column> columns, Map<String, Cell> cells) {
    return columns.stream().map(column -> cells.getOrDefault(column.value(), Cell.NONE)).toList();
  }

  private static String kind(Tuple row) {
    return row.get("kind", String.class);
  }
}
