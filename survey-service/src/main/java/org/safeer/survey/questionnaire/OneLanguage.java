package org.safeer.survey.questionnaire;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A questionnaire as one respondent reads it: of every text, the language that suits them best.
 *
 * @param language of its texts; those that are not translated are in another one
 * @param content the same with one language in each text, and with the words of every option
 */
record OneLanguage(String language, QuestionnaireContent content) {

  static OneLanguage of(QuestionnaireContent content, LanguageChoice choice) {
    List<LanguageCoverage> languages = LanguageCoverage.of(content);
    String fullest =
        languages.stream()
            .max(Comparator.comparingInt(LanguageCoverage::texts))
            .map(LanguageCoverage::language)
            .orElseThrow();
    String language =
        choice.of(languages.stream().map(LanguageCoverage::language).toList(), fullest);
    JsonNode tree = worded(content);
    ContentTexts.of(ContentJson.content(tree))
        .forEach(
            (pointer, text) ->
                ((ObjectNode) tree.at(pointer)).retain(pick(text, language, choice, fullest)));
    return new OneLanguage(language, ContentJson.content(tree));
  }

  /** A text that is not translated is told in the next language its reader wants. */
  private static String pick(
      Map<String, String> text, String language, LanguageChoice choice, String fullest) {
    Set<String> tags = text.keySet();
    if (tags.contains(language)) {
      return language;
    }
    return choice.of(tags, tags.contains(fullest) ? fullest : tags.iterator().next());
  }

  /** A yes-no item is worded as usual where it words nothing itself. */
  private static JsonNode worded(QuestionnaireContent content) {
    JsonNode tree = ContentJson.tree(content);
    for (int i = 0; i < content.items().size(); i++) {
      QuestionnaireItem item = content.items().get(i);
      if (item.type() == ItemType.YES_NO) {
        ((ObjectNode) tree.path("items").path(i)).set("options", ContentJson.tree(item.choices()));
      }
    }
    return tree;
  }
}
