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
import org.safeer.interview.evidence.Rows;

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
      , used AS (
        SELECT code, count(DISTINCT coding) AS codings, count(DISTINCT (interview, turn)) AS turns,
               count(DISTINCT interview) AS interviews, count(DISTINCT participant) AS cases
        FROM counted
        GROUP BY code),
      of_turns AS (
        SELECT code, unnest(range_agg(int4range(start_at, end_at))) AS covered
        FROM counted
        GROUP BY code, interview, turn),
      of_all AS (
        SELECT code, sum(upper(covered) - lower(covered)) AS code_points
        FROM of_turns
        GROUP BY code)
      SELECT code, codings, turns, interviews, cases, code_points
      FROM used JOIN of_all USING (code)""";

  private final Counting counting;
  private final CodeFamilies families;

  CodeFrequencies(Counting counting, CodeFamilies families) {
    this.counting = counting;
    this.families = families;
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
    EvidenceFilter filter = EvidenceFilters.ofInterviews(query);
    Tuple whole = counting.ofInterviews(study, filter, WHOLE, Map.of()).get(0);
    long codePoints = Rows.number(whole, "code_points");
    Map<String, UsedCode> used = new HashMap<>();
    for (Tuple row : counting.counted(study, filter, below, OF_CODES, Map.of())) {
      used.put(row.get("code", String.class), used(row, codePoints));
    }
    return new CodeFrequenciesView(
        families.version(study),
        Rows.number(whole, "interviews"),
        Rows.number(whole, "cases"),
        codePoints,
        families.withBelow(study).keySet().stream()
            .map(code -> used.getOrDefault(code, UsedCode.never(code)))
            .toList());
  }

  private static UsedCode used(Tuple row, long codePoints) {
    return new UsedCode(
        row.get("code", String.class),
        Rows.number(row, "codings"),
        Rows.number(row, "turns"),
        Rows.number(row, "interviews"),
        Rows.number(row, "cases"),
        (double) Rows.number(row, "code_points") / codePoints);
  }
}
