package org.safeer.interview.analysis;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.safeer.interview.analysis.CodeCoOccurrenceView.CodeUse;
import org.safeer.interview.analysis.CodeCoOccurrenceView.Pair;
import org.safeer.interview.codebook.CodeFamilies;
import org.safeer.interview.evidence.EvidenceFilter;
import org.safeer.interview.evidence.EvidenceFilters;
import org.safeer.interview.evidence.Rows;
import org.safeer.kit.problem.FieldError;
import org.safeer.kit.problem.KitProblem;
import org.safeer.kit.problem.ProblemException;

/** Which codes stand together, in turns, interviews or cases. */
@ApplicationScoped
class CodeCoOccurrence {

  /** Pairs grow with the square: this many codes have 4,950. */
  static final int MOST_CODES = 100;

  private static final String UNITS =
      """
      SELECT code, count(*) AS units
      FROM (SELECT DISTINCT code, %s FROM counted) AS borne
      GROUP BY code
      ORDER BY units DESC, code""";

  private static final String PAIRS =
      """
      , borne AS (SELECT DISTINCT code, %1$s FROM counted WHERE code IN (:codes))
      SELECT one.code, other.code AS other, count(*) AS together
      FROM borne AS one JOIN borne AS other USING (%1$s)
      WHERE one.code < other.code
      GROUP BY one.code, other.code""";

  private static final Comparator<Pair> OFTEN_FIRST =
      Comparator.comparingLong(Pair::both)
          .reversed()
          .thenComparing(Comparator.comparingDouble(Pair::jaccard).reversed())
          .thenComparing(Pair::code)
          .thenComparing(Pair::other);

  private final Counting counting;
  private final CodeFamilies families;

  CodeCoOccurrence(Counting counting, CodeFamilies families) {
    this.counting = counting;
    this.families = families;
  }

  /**
   * Compares codes pair by pair.
   *
   * @param wanted the codes to compare; empty for the 100 that are used most
   * @param below whether a code counts what the codes below it do
   * @param query all parameters of the request, decoded: its filters are among them
   * @throws ProblemException {@code invalid-parameter}, also for a code that is not in the codebook
   */
  @Transactional
  CodeCoOccurrenceView compare(
      String study, Unit unit, Set<String> wanted, boolean below, Map<String, List<String>> query) {
    EvidenceFilter filter = EvidenceFilters.ofInterviews(query);
    requireKnown(study, wanted);
    Map<String, CodeUse> used = new LinkedHashMap<>();
    for (Tuple row : units(study, unit, below, filter)) {
      String code = row.get("code", String.class);
      if (used.size() < MOST_CODES && (wanted.isEmpty() || wanted.contains(code))) {
        used.put(code, new CodeUse(code, Rows.number(row, "units")));
      }
    }
    return new CodeCoOccurrenceView(
        families.version(study),
        unit,
        List.copyOf(used.values()),
        used.isEmpty() ? List.of() : pairs(study, unit, below, filter, used));
  }

  private List<Tuple> units(String study, Unit unit, boolean below, EvidenceFilter filter) {
    return counting.counted(study, filter, below, UNITS.formatted(unit.columns()), Map.of());
  }

  private List<Pair> pairs(
      String study, Unit unit, boolean below, EvidenceFilter filter, Map<String, CodeUse> used) {
    Map<String, Object> codes = Map.of("codes", List.copyOf(used.keySet()));
    String select = PAIRS.formatted(unit.columns());
    return counting.counted(study, filter, below, select, codes).stream()
        .map(
            row ->
                Pair.of(
                    used.get(row.get("code", String.class)),
                    used.get(row.get("other", String.class)),
                    Rows.number(row, "together")))
        .sorted(OFTEN_FIRST)
        .toList();
  }

  private void requireKnown(String study, Set<String> wanted) {
    Set<String> unknown = new TreeSet<>(wanted);
    unknown.removeAll(families.withBelow(study).keySet());
    if (!unknown.isEmpty()) {
      throw refused(
          "unknown-code", "codes names one that is not in the codebook: " + unknown + ".");
    }
    if (wanted.size() > MOST_CODES) {
      throw refused("too-many", "codes names more than " + MOST_CODES + " codes.");
    }
  }

  private static ProblemException refused(String rule, String detail) {
    return new ProblemException(
        KitProblem.INVALID_PARAMETER, detail, List.of(new FieldError("codes", rule, detail)));
  }
}
