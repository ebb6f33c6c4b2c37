package org.safeer.survey.questionnaire;

import java.util.List;

/**
 * The languages of a questionnaire, of its draft or of a published version.
 *
 * @param texts how many texts a respondent can meet in it
 * @param languages those that any text has, by tag
 */
public record QuestionnaireLanguagesView(
    String study, String questionnaire, int texts, List<LanguageCoverage> languages) {

  static QuestionnaireLanguagesView of(QuestionnaireKey key, QuestionnaireContent content) {
    return new QuestionnaireLanguagesView(
        key.study(),
        key.questionnaire(),
        ContentTexts.of(content).size(),
        LanguageCoverage.of(content));
  }
}
