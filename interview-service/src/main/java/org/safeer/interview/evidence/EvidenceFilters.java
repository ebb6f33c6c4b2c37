package org.safeer.interview.evidence;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.safeer.interview.text.Keys;
import org.safeer.kit.filter.FilterOperator;
import org.safeer.kit.filter.FilterTerm;
import org.safeer.kit.filter.FilterTerms;

/** Reads filters on interviews and turns; {@code docs/analysis.md} lists the fields. */
public final class EvidenceFilters {

  private static final String ATTRIBUTE = "attribute.";
  private static final int LONGEST_ATTRIBUTE = 64;
  private static final Set<FilterOperator> ONE = EnumSet.of(FilterOperator.EQ);
  private static final Set<FilterOperator> SOME = EnumSet.of(FilterOperator.EQ, FilterOperator.IN);
  private static final String BEARS =
      """
      EXISTS (SELECT 1 FROM coding c
              WHERE c.study = t.study AND c.interview = t.interview
                AND t.turn BETWEEN c.turn AND c.end_turn AND c.code IN (%s))""";

  private EvidenceFilters() {}

  /**
   * The filter on interviews and those who speak in them.
   *
   * @param query all parameters of the request, decoded
   * @throws org.safeer.kit.problem.ProblemException {@code invalid-parameter} naming the first that
   *     is not usable
   */
  public static EvidenceFilter ofInterviews(Map<String, List<String>> query) {
    return read(query, false);
  }

  /**
   * The filter on turns: their speakers and codes as well.
   *
   * @param query all parameters of the request, decoded
   * @throws org.safeer.kit.problem.ProblemException {@code invalid-parameter} naming the first that
   *     is not usable
   */
  public static EvidenceFilter ofTurns(Map<String, List<String>> query) {
    return read(query, true);
  }

  private static EvidenceFilter read(Map<String, List<String>> query, boolean turns) {
    List<FilterTerm> terms = FilterTerms.of(query);
    Conditions conditions = new Conditions();
    terms.forEach(term -> add(conditions, term, turns));
    return new EvidenceFilter(
        terms.isEmpty() ? "" : terms.toString(), conditions.sql, conditions.parameters);
  }

  private static void add(Conditions conditions, FilterTerm term, boolean turns) {
    String field = term.field();
    if (field.startsWith(ATTRIBUTE)) {
      addAttribute(conditions, field.substring(ATTRIBUTE.length()), term);
    } else if (turns && field.equals("speaker")) {
      conditions.add("t.speaker IN (%s)", some(term));
    } else if (turns && field.equals("code")) {
      term.require(SOME);
      conditions.add(BEARS, term.each("no key of a code", EvidenceFilters::key));
    } else {
      addOfInterview(conditions, field, term);
    }
  }

  private static void addOfInterview(Conditions conditions, String field, FilterTerm term) {
    switch (field) {
      case "interview" -> {
        term.require(ONE);
        conditions.add("i.interview IN (%s)", List.of(term.uuid()));
      }
      case "participant" -> {
        term.require(ONE);
        conditions.add("i.participant IN (%s)", List.of(term.uuid()));
      }
      case "participant.region" -> conditions.add("p.region IN (%s)", some(term));
      case "language" -> conditions.add("i.language IN (%s)", some(term));
      default -> throw term.refused("unknown-field", "names no field that can be filtered by here");
    }
  }

  private static void addAttribute(Conditions conditions, String name, FilterTerm term) {
    if (name.isEmpty() || name.length() > LONGEST_ATTRIBUTE) {
      throw term.refused("unknown-field", "names no attribute");
    }
    term.require(SOME);
    List<String> wanted = term.objects(name);
    String each = "p.attributes @> CAST(%s AS jsonb)";
    conditions.addEach(String.join(" OR ", Collections.nCopies(wanted.size(), each)), wanted);
  }

  private static List<String> some(FilterTerm term) {
    term.require(SOME);
    return term.values();
  }

  private static String key(String text) {
    if (!Keys.isKey(text)) {
      throw new IllegalArgumentException();
    }
    return text;
  }

  /** Conditions with parameters of their own. */
  private static final class Conditions {

    private final List<String> sql = new ArrayList<>();
    private final Map<String, Object> parameters = new LinkedHashMap<>();

    /** One condition on all of these together. */
    void add(String condition, List<?> values) {
      sql.add(condition.formatted(parameter(values)));
    }

    /** One condition that has a place for each of these. */
    void addEach(String condition, List<?> values) {
      sql.add(condition.formatted(values.stream().map(this::parameter).toArray()));
    }

    private String parameter(Object value) {
      String name = "filter" + parameters.size();
      parameters.put(name, value);
      return ":" + name;
    }
  }
}
