package org.safeer.survey.questionnaire;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.safeer.survey.Findings;
import org.safeer.survey.logic.Domain;
import org.safeer.survey.logic.Expression;

/** Finds what no respondent is ever asked, or could ever answer. */
final class NeverAsked {

  private final QuestionnaireContent content;
  private final ItemDomains domains;
  private final Findings found;
  private final Map<String, Boolean> sections = new HashMap<>();

  private NeverAsked(QuestionnaireContent content, Findings found) {
    this.content = content;
    this.domains = new ItemDomains(content);
    this.found = found;
  }

  static void check(QuestionnaireContent content, Findings found) {
    NeverAsked check = new NeverAsked(content, found);
    for (int i = 0; i < content.items().size(); i++) {
      check.item(content.items().get(i), found.at("items", i));
    }
  }

  private void item(QuestionnaireItem item, Findings place) {
    // An expression reads items before it: what they can hold is known by now.
    boolean section =
        item.section() == null || sections.computeIfAbsent(item.section(), this::begin);
    boolean own = mayHold(item.relevant(), place.at("relevant"));
    if (own && section) {
      domains.add(item);
      constraint(item, place.at("constraint"));
    } else {
      domains.addNeverAsked(item);
    }
  }

  private boolean begin(String key) {
    List<QuestionnaireSection> all = content.sections();
    for (int i = 0; i < all.size(); i++) {
      if (all.get(i).section().equals(key)) {
        return mayHold(all.get(i).relevant(), found.at("sections", i, "relevant"));
      }
    }
    return true;
  }

  private boolean mayHold(String relevant, Findings place) {
    boolean may = relevant == null || Expression.parse(relevant).mayHold(domains.known());
    place.require(may, "never-asked", "is true after no answers: nobody is asked this");
    return may;
  }

  private void constraint(QuestionnaireItem item, Findings place) {
    Domain domain = domains.answers(item);
    boolean may =
        item.constraint() == null
            || domain == null
            || Expression.parse(item.constraint()).mayBeMet(domain);
    place.require(may, "never-met", "is met by none of the item's answers");
  }
}
