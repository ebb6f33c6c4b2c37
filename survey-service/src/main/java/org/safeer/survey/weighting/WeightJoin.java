package org.safeer.survey.weighting;

import java.util.LinkedHashMap;
import java.util.List;
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
         AND w.categories = ARRAY[%s] AND w.base = coalesce(r.weight, 1)
         AND r.review <> 'REJECTED' AND r.stored_at <= :weightedAt""";

  static WeightJoin of(Weighting weighting) {
    Map<String, Object> parameters = new LinkedHashMap<>();
    parameters.put("weighting", weighting.key().id());
    parameters.put("weightedAt", weighting.finishedAt());
    StringBuilder categories = new StringBuilder();
    List<Margin> margins = weighting.definition().margins();
    for (int i = 0; i < margins.size(); i++) {
      categories.append(i == 0 ? "" : ", ");
      if (margins.get(i).isOfRegion()) {
        categories.append("p.region");
      } else {
        categories.append("p.attributes ->> CAST(:margin").append(i).append(" AS text)");
        parameters.put("margin" + i, margins.get(i).attribute());
      }
    }
    return new WeightJoin(JOIN.formatted(categories), parameters);
  }
}
