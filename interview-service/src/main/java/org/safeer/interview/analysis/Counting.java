package org.safeer.interview.analysis;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Map;
import org.safeer.interview.evidence.EvidenceFilter;
import org.safeer.interview.evidence.Rows;

/** Runs the queries that count. */
@ApplicationScoped
class Counting {

  /**
   * What is counted: each turn that a coding reaches into, under its own code and, where asked for,
   * under every code above that.
   */
  private static final String COUNTED =
      """
      WITH RECURSIVE above AS (
        SELECT code AS own, code FROM code WHERE study = :study
        UNION ALL
        SELECT above.own, code.parent
        FROM above JOIN code ON code.study = :study AND code.code = above.code
        WHERE CAST(:below AS boolean) AND code.parent IS NOT NULL),
      counted AS (
        SELECT above.code, c.coding, c.interview, c.participant, c.turn, c.start_at, c.end_at
        FROM coded_turn c
        JOIN above ON above.own = c.code
        JOIN interview i ON i.study = c.study AND i.interview = c.interview
        JOIN participant_copy p ON p.study = i.study AND p.participant = i.participant
        WHERE c.study = :study %s)
      """;

  private final EntityManager database;

  Counting(EntityManager database) {
    this.database = database;
  }

  /**
   * The rows of a query over {@code counted}.
   *
   * @param below whether a code counts what the codes below it do
   * @param parameters of the query's own
   */
  List<Tuple> counted(
      String study,
      EvidenceFilter filter,
      boolean below,
      String select,
      Map<String, Object> parameters) {
    Query query = database.createNativeQuery(COUNTED.formatted(filter.sql()) + select, Tuple.class);
    query.setParameter("below", below);
    parameters.forEach(query::setParameter);
    return rows(query, study, filter);
  }

  /**
   * The rows of a query over interviews and participants.
   *
   * @param select with %s where the filter stands
   * @param parameters of the query's own
   */
  List<Tuple> ofInterviews(
      String study, EvidenceFilter filter, String select, Map<String, Object> parameters) {
    Query query = database.createNativeQuery(select.formatted(filter.sql()), Tuple.class);
    parameters.forEach(query::setParameter);
    return rows(query, study, filter);
  }

  private static List<Tuple> rows(Query query, String study, EvidenceFilter filter) {
    query.setParameter("study", study);
    filter.parameters().forEach(query::setParameter);
    return Rows.of(query);
  }
}
