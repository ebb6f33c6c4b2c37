package org.safeer.survey.questionnaire;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.safeer.survey.Findings;

/** Sections have keys of their own, and the items of a section stand together. */
final class SectionLint {

  private final Set<String> sections = new HashSet<>();
  private final Set<String> begun = new HashSet<>();
  private String current;

  /** Takes in the sections, and says which have the key of another. */
  SectionLint(List<QuestionnaireSection> declared, Findings found) {
    for (int i = 0; i < declared.size(); i++) {
      boolean other = sections.add(declared.get(i).section());
      found.at(i, "section").require(other, "duplicate-section", "is the key of another section");
    }
  }

  /** To be called for each item in its order. */
  void check(QuestionnaireItem item, Findings found) {
    String section = item.section();
    if (!Objects.equals(section, current) && section != null) {
      found.require(sections.contains(section), "unknown-section", "is not one of /sections");
      found.require(begun.add(section), "section-apart", "stands apart from its section's items");
    }
    current = section;
  }
}
