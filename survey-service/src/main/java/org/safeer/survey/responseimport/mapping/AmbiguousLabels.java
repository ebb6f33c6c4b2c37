package org.safeer.survey.responseimport.mapping;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.safeer.survey.Findings;

/** A label that stands for two things would be read as either. */
final class AmbiguousLabels {

  private AmbiguousLabels() {}

  static void check(List<? extends Iterable<String>> labelSets, Findings found) {
    Set<String> seen = new HashSet<>();
    for (Iterable<String> labels : labelSets) {
      for (String label : labels) {
        boolean one = seen.add(label.strip());
        found.require(one, "ambiguous-label", "gives two meanings to one label");
      }
    }
  }
}
