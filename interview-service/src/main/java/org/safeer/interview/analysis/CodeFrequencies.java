package org.safeer.interview.analysis;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.safeer.interview.codebook.CodeFamilies;
import org.safeer.interview.evidence.EvidenceFilter;
import org.safeer.interview.evidence.EvidenceFilters;

/** How often each code is used, and how much of what is said it covers. */
@ApplicationScoped
class CodeFrequencies {

  private static final String WHOLE =
      """
      SELECT count(DISTINCT i.interview) AS interviews, count(DISTINCT i.participant) AS cases,
             coalesce(sum(char_length(t.text)), 0) AS code_points
      FROM interview i
      JOIN participant_copy p ON p.study = i.study AND p.participant = i.participant
      JOIN turn t ON t.study = i.study AND t.interview = i.interview
      WHERE i.study = :study %s""";

  private static final String OF_CODES =
      """
      SELECT code, count(DISTINCT coding) AS codings, count(DISTINCT (interview, turn)) AS turns,
             count(DISTINCT interview) AS interviews, count(DISTINCT participant) AS cases
      FROM counted
      GROUP BY code""";

  private static final String COVERED =
      """
      SELECT code, sum(upper(covered) - lower(covered)) AS code_points
      FROM (SELECT code, unnest(range_agg(int4range(start_at, end_at))) AS covered
            FROM counted
            GROUP BY code, interview, turn) AS of_turns
      GROUP BY code""";

  private final Counting counting;
  private final CodeFamilies families;
  private final EvidenceFilters filters;

  CodeFrequencies(Counting counting, CodeFamilies families, EvidenceFilters filters) {
    this.counting = counting;
    this.families = families;
    this.filters = filters;
  }

  /**
   * Counts every code of the study.
   *
   * @param below whether a code counts what the codes below it do
   * @param query all parameters of the request, decoded: its filters are among them
   * @throws org.safeer.kit.problem.ProblemException {@code invalid-parameter}
   */
  @Transactional
  CodeFrequenciesView count(String study, boolean below, Map<String, List<String>> query) {
    EvidenceFilter filter = filters.ofInterviews(query);
    Tuple whole = counting.ofInterviews(study, filter, WHOLE, Map.of()).get(0);
    long codePoints = Counting.number(whole, "code_points");
    Map<String, Long> covered = new HashMap<>();
    counting
        .counted(study, filter, below, COVERED, Map.of())
        .forEach(
            row -> covered.put(row.get("code", String.class), Counting.number(row, "code_points")));
    Map<String, UsedCode> used = new HashMap<>();
    for (Tuple row : counting.counted(study, filter, below, OF_CODES, Map.of())) {
      String code = row.get("code", String.class);
      used.put(code, used(code, row, (double) covered.getOrDefault(code, 0L) / codePoints));
    }
    return new CodeFrequenciesView(
        families.version(study),
        Counting.number(whole, "interviews"),
        Counting.number(whole, "cases"),
        codePoints,
        families.withBelow(study).keySet().stream()
            .map(code -> used.getOrDefault(code, UsedCode.never(code)))
            .toList());
  }

  private static UsedCode used(String code, Tuple row, double coverage) {
    return new UsedCode(
        code,
        Counting.number(row, "codings"),
        Counting.number(row, "turns"),
        Counting.number(row, "interviews"),
        Counting.number(row, "cases"),
        coverage);
  }
}
