package org.safeer.interview.evidence;

import java.util.List;
import java.util.Map;

/**
 * Conditions on what is looked at.
 *
 * @param name tells one filter from another: a cursor is good for one alone
 * @param conditions in SQL, on the aliases {@code i} of interview and {@code p} of
 *     participant_copy, and {@code t} of turn where turns are asked for
 * @param parameters of the conditions, by name
 */
public record EvidenceFilter(String name, List<String> conditions, Map<String, Object> parameters) {

  /** The conditions behind others, each led by AND. */
  public String sql() {
    StringBuilder sql = new StringBuilder();
    conditions.forEach(condition -> sql.append(" AND (").append(condition).append(')'));
    return sql.toString();
  }
}
