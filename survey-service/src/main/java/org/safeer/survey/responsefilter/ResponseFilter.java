package org.safeer.survey.responsefilter;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Which responses a list shows: conditions in SQL, their values apart. */
public final class ResponseFilter {

  private final StringBuilder where = new StringBuilder();
  private final Map<String, Object> parameters = new LinkedHashMap<>();
  private final String name;
  private final boolean ofParticipant;
  private final boolean indexed;

  /**
   * @param name tells this filter from all others
   */
  ResponseFilter(String name, List<Condition> conditions) {
    this.name = name;
    this.ofParticipant = conditions.stream().anyMatch(Condition::ofParticipant);
    this.indexed = conditions.stream().allMatch(Condition::indexed);
    for (int i = 0; i < conditions.size(); i++) {
      add("f" + i + "_", conditions.get(i));
    }
  }

  private void add(String prefix, Condition condition) {
    where.append(" AND (").append(condition.named(number -> ":" + prefix + number)).append(')');
    for (int i = 0; i < condition.values().size(); i++) {
      parameters.put(prefix + i, condition.values().get(i));
    }
  }

  /**
   * Where the responses are read from, as {@code r}; with their participants, where these matter.
   */
  public String from() {
    return ofParticipant
        ? "response r JOIN participant p ON p.study = r.study AND p.id = r.participant"
        : "response r";
  }

  /** What goes on from other conditions with {@code AND}; empty if there is nothing to add. */
  public String where() {
    return where.toString();
  }

  /** The values of the conditions. */
  public Map<String, Object> parameters() {
    return parameters;
  }

  /** Whether an index finds what it lets pass, however little that is. */
  public boolean isIndexed() {
    return indexed;
  }

  /** Tells this filter from all others: a cursor is good for one of them. */
  public String name() {
    return name;
  }
}
