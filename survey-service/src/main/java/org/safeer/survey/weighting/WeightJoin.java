package org.safeer.survey.weighting;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How the weights of a weighting are read beside {@code response r} and its {@code participant p}.
 *
 * @param sql joins {@code weighting_cell w}, whose weight is null for a response without one
 * @param parameters values of the named parameters
 */
public record WeightJoin(String sql, Map<String, Object> parameters) {

  private static final String JOIN =
      """
      LEFT JOIN weighting_cell w ON w.study = r.study AND w.weighting = :weighting
         AND w.categories = %s AND w.base = coalesce(r.weight, 1)
         AND r.review <> 'REJECTED' AND r.stored_at <= :weightedAt""";

  static WeightJoin of(Weighting weighting) {
    Categories categories = Categories.of(weighting.definition().margins());
    Map<String, Object> parameters = new LinkedHashMap<>(categories.parameters());
    parameters.put("weighting", weighting.key().id());
    parameters.put("weightedAt", weighting.finishedAt());
    return new WeightJoin(JOIN.formatted(categories.sql()), parameters);
  }
}
