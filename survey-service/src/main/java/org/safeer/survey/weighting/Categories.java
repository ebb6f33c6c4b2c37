package org.safeer.survey.weighting;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The categories of a {@code participant p} in the margins, in SQL.
 *
 * @param sql an array of texts, in the order of the margins; null where one is not known
 * @param parameters values of the named parameters
 */
record Categories(String sql, Map<String, Object> parameters) {

  static Categories of(List<Margin> margins) {
    List<String> each = new ArrayList<>();
    Map<String, Object> parameters = new LinkedHashMap<>();
    for (Margin margin : margins) {
      String name = "margin" + each.size();
      if (margin.isOfRegion()) {
        each.add("p.region");
      } else {
        each.add("p.attributes ->> CAST(:" + name + " AS text)");
        parameters.put(name, margin.attribute());
      }
    }
    return new Categories("CAST(ARRAY[" + String.join(", ", each) + "] AS text[])", parameters);
  }
}
