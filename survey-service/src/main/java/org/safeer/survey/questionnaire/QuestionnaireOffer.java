package org.safeer.survey.questionnaire;

import java.util.List;
import java.util.Map;

/**
 * What somebody is invited to answer, before they have agreed to.
 *
 * @param title its title by language tag
 * @param languages in which it is worded, wholly or in part
 */
public record QuestionnaireOffer(
    String questionnaire,
    int questionnaireVersion,
    Map<String, String> title,
    List<String> languages) {

  static QuestionnaireOffer of(QuestionnaireVersion version) {
    return new QuestionnaireOffer(
        version.key().questionnaire(),
        version.key().number(),
        version.content().title(),
        LanguageCoverage.of(version.content()).stream().map(LanguageCoverage::language).toList());
  }
}
