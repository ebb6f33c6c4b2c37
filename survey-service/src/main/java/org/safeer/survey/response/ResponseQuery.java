package org.safeer.survey.response;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.safeer.survey.Access;
import org.safeer.survey.responsefilter.ResponseFilter;

/** The query of a page of responses, in the order of their ids. */
final class ResponseQuery {

  /** Responses looked at for one page where no index finds those that a filter lets pass. */
  static final int MOST_LOOKED_AT = 20_000;

  private static final String FURTHEST =
      """
      SELECT id FROM response WHERE study = :study AND id > :after
       ORDER BY id OFFSET :skipped LIMIT 1""";

  private final Map<String, Object> parameters = new LinkedHashMap<>();
  private final StringBuilder sql;

  /**
   * @param until the last response to look at; null if there is no such bound
   */
  ResponseQuery(String study, Access access, ResponseFilter filter, UUID after, UUID until) {
    this.sql =
        new StringBuilder("SELECT r.* FROM ")
            .append(filter.from())
            .append(" WHERE r.study = :study AND r.id > :after");
    parameters.put("study", study);
    parameters.put("after", after);
    if (!access.team()) {
      and("r.submitted_by = :client", "client", access.client());
    }
    if (until != null) {
      and("r.id <= :until", "until", until);
    }
    sql.append(filter.where()).append(" ORDER BY r.id");
    parameters.putAll(filter.parameters());
  }

  private void and(String condition, String name, Object value) {
    sql.append(" AND ").append(condition);
    parameters.put(name, value);
  }

  /**
   * Where looking at responses one after the other ends for this page; null if it may go to the
   * end, or need not look at each.
   */
  static UUID furthest(EntityManager entities, String study, ResponseFilter filter, UUID after) {
    if (filter.isIndexed()) {
      return null;
    }
    return (UUID)
        entities
            .createNativeQuery(FURTHEST, UUID.class)
            .setParameter("study", study)
            .setParameter("after", after)
            .setParameter("skipped", MOST_LOOKED_AT - 1)
            .getSingleResultOrNull();
  }

  List<Response> list(EntityManager entities, int count) {
    Query query = entities.createNativeQuery(sql + " LIMIT " + count, Response.class);
    bind(query);
    List<?> found = query.getResultList();
    return found.stream().map(Response.class::cast).toList();
  }

  /** How the database goes about it, a line each. */
  List<?> plan(EntityManager entities, int count) {
    Query query = entities.createNativeQuery("EXPLAIN " + sql + " LIMIT " + count, String.class);
    bind(query);
    return query.getResultList();
  }

  private void bind(Query query) {
    parameters.forEach(query::setParameter);
  }
}
