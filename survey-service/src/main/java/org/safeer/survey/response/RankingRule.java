package org.safeer.survey.response;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.safeer.survey.Findings;
import org.safeer.survey.questionnaire.PublishedItem;

/** By the item's options in an order, none of them twice. */
final class RankingRule implements AnswerRule {

  @Override
  public String member() {
    return "ranking";
  }

  @Override
  public void check(PublishedItem item, Answer answer, Findings found) {
    List<String> ranking = answer.ranking();
    Findings place = found.at("ranking");
    ChosenOptions.known(item.choices(), ranking, place);
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < ranking.size(); i++) {
      boolean first = seen.add(ranking.get(i));
      place.at(i).require(first, "duplicate-option", "has a rank already");
    }
    ChosenOptions.count(item.choices(), seen.size(), place);
  }
}
